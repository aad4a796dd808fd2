namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found between two words, both included.</summary>
internal sealed record TokenMatch(SortedValue Value, int First, int Last, float Score);
