namespace TalentBot.Decisions.Questions;

/// <summary>A passage that can answer a question.</summary>
/// <param name="Kind">Where it is taken from.</param>
/// <param name="Id">Its id within its kind; the number of a takeaway, counted from 1.</param>
/// <param name="Title">What it is about; empty where the text says all.</param>
/// <param name="Text">What it says.</param>
/// <param name="Words">Further words that people ask for it with; never shown.</param>
public sealed record Source(
    SourceKind Kind,
    string Id,
    string Title,
    string Text,
    string Words = ""
);
