namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack stands after a call.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The active dialog waits for the next activity.</summary>
    Waiting,

    /// <summary>The last dialog ended and the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled and the stack is empty.</summary>
    Cancelled,

    /// <summary>The dialog ended its work but waits for an activity before it leaves.</summary>
    CompleteAndWait,
}
