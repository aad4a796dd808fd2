namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came out of beginning, continuing or resuming a dialog.</summary>
public class DialogTurnResult
{
    /// <summary>A result with a status and, when the dialog ended, its value.</summary>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Where the stack stands now.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>The value of the dialog that ended; null while it waits.</summary>
    public object Result { get; set; }

    /// <summary>Whether the dialog's parent ended as well.</summary>
    public bool ParentEnded { get; set; }
}
