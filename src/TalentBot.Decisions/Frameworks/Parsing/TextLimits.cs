namespace TalentBot.Decisions.Frameworks.Parsing;

/// <summary>The most characters of each kind of text: what a card can show.</summary>
internal static class TextLimits
{
    /// <summary>Names of things and headings.</summary>
    public const int Name = 80;

    /// <summary>Single sentences, choices and clauses.</summary>
    public const int Sentence = 240;

    /// <summary>Two to four sentences.</summary>
    public const int Passage = 600;
}
