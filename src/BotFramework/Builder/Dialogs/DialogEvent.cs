namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs may react to, from the leaf of the stack upward.</summary>
public class DialogEvent
{
    /// <summary>Whether parents see the event when the dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>What happened; see <see cref="DialogEvents"/>.</summary>
    public string Name { get; set; }

    /// <summary>What the event carries.</summary>
    public object Value { get; set; }
}
