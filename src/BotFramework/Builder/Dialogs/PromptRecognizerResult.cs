namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>A result that has not succeeded yet.</summary>
    public PromptRecognizerResult() { }

    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value that was understood.</summary>
    public T Value { get; set; }

    /// <summary>Whether a parent may take the activity for itself.</summary>
    public bool AllowInterruption { get; set; }
}
