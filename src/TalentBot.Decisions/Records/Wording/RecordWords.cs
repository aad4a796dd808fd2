using System.Globalization;

namespace TalentBot.Decisions.Records.Wording;

/// <summary>The sentences that a record is written with; they come from whoever speaks the reader's language.</summary>
public abstract class RecordWords
{
    /// <summary>English, for programs without resources of their own.</summary>
    public static RecordWords English { get; } = new EnglishWords();

    /// <summary>Names of all sentences.</summary>
    public static IEnumerable<string> Names => EnglishWords.All.Keys;

    /// <summary>For figures.</summary>
    public abstract CultureInfo Culture { get; }

    /// <summary>A sentence with something put into it.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="values">Name in braces → what to put there, made safe for Markdown.</param>
    public abstract string Say(
        string name,
        params ReadOnlySpan<(string Name, object Value)> values
    );
}
