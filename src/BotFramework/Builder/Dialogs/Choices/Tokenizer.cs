namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits texts into words at spaces and punctuation, for any language.</summary>
public class Tokenizer
{
    // The blocks of signs in the first plane: controls and ASCII punctuation, modifiers,
    // punctuation with symbols, and more punctuation.
    private static readonly (int First, int Last)[] Signs =
    [
        (0x0000, 0x002F),
        (0x003A, 0x0040),
        (0x005B, 0x0060),
        (0x007B, 0x00BF),
        (0x02B9, 0x036F),
        (0x2000, 0x2BFF),
        (0x2E00, 0x2E7F),
    ];

    /// <summary>The tokenizer that is used unless another is given.</summary>
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>The words of a text in lower case; null has none.</summary>
    /// <remarks>What lies outside the first plane, like an emoji, is a word of its own.</remarks>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        List<Token> tokens = [];
        var begin = 0;
        var at = 0;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var next = at + rune.Utf16SequenceLength;
            if (!rune.IsBmp || IsSign(rune.Value))
            {
                Take(tokens, text, begin, at);
                Take(tokens, text, rune.IsBmp ? next : at, next);
                begin = next;
            }

            at = next;
        }

        Take(tokens, text, begin, at);
        return tokens;
    }

    private static bool IsSign(int character) =>
        Array.Exists(Signs, block => character >= block.First && character <= block.Last);

    private static void Take(List<Token> tokens, string text, int begin, int end)
    {
        if (begin == end)
        {
            return;
        }

        var word = text[begin..end];
        tokens.Add(
            new Token
            {
                Start = begin,
                End = end - 1,
                Text = word,
                Normalized = word.ToLowerInvariant(),
            }
        );
    }
}
