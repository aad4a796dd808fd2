namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Searches the words of one text for those of values.</summary>
internal sealed class TokenSearch
{
    private readonly TokenizerFunction _tokenize;
    private readonly FindValuesOptions _options;
    private readonly List<Token> _text;
    private readonly int _maxDistance;

    public TokenSearch(string text, FindValuesOptions options)
    {
        _options = options;
        _tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        _text = _tokenize(text, options.Locale);
        _maxDistance = options.MaxTokenDistance ?? 2;
    }

    /// <summary>Matches as they stand, each value's index once and no word twice.</summary>
    /// <remarks>Earlier values come first, but whole ones before parts.</remarks>
    public IEnumerable<TokenMatch> Search(IEnumerable<SortedValue> values)
    {
        HashSet<int> indexes = [];
        HashSet<int> words = [];
        List<TokenMatch> kept = [];
        foreach (var match in values.SelectMany(MatchesOf).OrderBy(match => match.IsPart))
        {
            var span = Enumerable.Range(match.First, match.Last - match.First + 1);
            if (!indexes.Contains(match.Value.Index) && !words.Overlaps(span))
            {
                indexes.Add(match.Value.Index);
                words.UnionWith(span);
                kept.Add(match);
            }
        }

        return kept.OrderBy(match => match.First);
    }

    /// <summary>The characters of the text that a match covers, both ends included.</summary>
    public (int Start, int End) Place(TokenMatch match) =>
        (_text[match.First].Start, _text[match.Last].End);

    private IEnumerable<TokenMatch> MatchesOf(SortedValue value)
    {
        var words = _tokenize(value.Value.Trim(), _options.Locale);
        var match = MatchFrom(0, value, words);
        while (match is not null)
        {
            yield return match;
            match = MatchFrom(match.Last + 1, value, words);
        }
    }

    /// <summary>Takes the value's words in their order, as long as they stand close enough.</summary>
    private TokenMatch MatchFrom(int from, SortedValue value, List<Token> words)
    {
        var next = from;
        var skipped = 0;
        List<int> found = [];
        foreach (var word in words)
        {
            var at = _text.FindIndex(next, token => token.Normalized == word.Normalized);
            var distance = found.Count > 0 ? at - next : 0;
            if (at >= 0 && distance <= _maxDistance)
            {
                found.Add(at);
                skipped += distance;
                next = at + 1;
            }
        }

        return found.Count == 0 || !(found.Count == words.Count || _options.AllowPartialMatches)
            ? null
            : new TokenMatch(value, found[0], found[^1], Score(found.Count, words.Count, skipped));
    }

    /// <summary>Whole values score by the words between theirs; a part of a value scores 0.</summary>
    private static float Score(int found, int wanted, int skipped) =>
        found == wanted ? (float)found / (found + skipped) : 0;
}
