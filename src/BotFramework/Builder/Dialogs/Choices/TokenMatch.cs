namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found between two words, both included.</summary>
internal sealed record TokenMatch(SortedValue Value, int First, int Last, float Score)
{
    /// <summary>Whether only a part of the value was found.</summary>
    public bool IsPart => Score == 0;
}
