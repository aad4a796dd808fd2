using System.Collections.Frozen;

namespace TalentBot.Decisions.Questions;

/// <summary>A source with its terms.</summary>
internal sealed class Passage(Source source, Terms terms)
{
    /// <summary>What a word of the text is worth beside one of the title or of what people ask with.</summary>
    private const double InText = 0.75;

    private readonly FrozenSet<string> _words = terms
        .Of($"{source.Title} {source.Words}")
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _text = terms
        .Of(source.Text)
        .ToFrozenSet(StringComparer.Ordinal);

    public Source Source => source;

    /// <summary>The terms of the title alone.</summary>
    public FrozenSet<string> Title { get; } =
        terms.Of(source.Title).ToFrozenSet(StringComparer.Ordinal);

    public bool Has(string term) => _words.Contains(term) || _text.Contains(term);

    /// <summary>How much a term says for this passage, 0 … 1.</summary>
    public double Weight(string term) =>
        _words.Contains(term) ? 1
        : _text.Contains(term) ? InText
        : 0;
}
