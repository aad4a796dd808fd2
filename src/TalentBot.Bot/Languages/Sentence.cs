using System.Text;

namespace TalentBot.Languages;

/// <summary>Puts values into sentences.</summary>
internal static class Sentence
{
    /// <summary>Keeps what is put into a sentence of the other direction in its place.</summary>
    private const char Isolate = '\u2068';

    /// <summary>The same for what has such parts itself: its direction is then not told by its first letters.</summary>
    private const char IsolateOfLanguage = '\u2067';
    private const char EndOfIsolate = '\u2069';

    /// <summary>The sentence with every name in braces replaced; braces that hold no name stay.</summary>
    public static string Fill(
        string sentence,
        Language language,
        ReadOnlySpan<(string Name, object Value)> values
    )
    {
        var filled = new StringBuilder(sentence.Length + 32);
        for (var at = 0; at < sentence.Length; )
        {
            var end = sentence[at] is '{' ? sentence.IndexOf('}', at) : -1;
            if (end > 0 && Find(sentence[(at + 1)..end], values) is { } value)
            {
                filled.Append(Text(value, language));
                at = end + 1;
            }
            else
            {
                filled.Append(sentence[at++]);
            }
        }

        return filled.ToString();
    }

    private static object? Find(string name, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value.Value;
            }
        }

        return null;
    }

    private static string Text(object value, Language language)
    {
        var text = value is IFormattable formattable
            ? formattable.ToString(null, language.Culture)
            : value.ToString() ?? "";
        return value is string ? Isolated(text, language) : text;
    }

    /// <summary>The text, kept in its place where the language is written from the right to the left.</summary>
    public static string Isolated(string text, Language language) =>
        !language.IsRightToLeft ? text
        : text.AsSpan().ContainsAny(Isolate, IsolateOfLanguage)
            ? $"{IsolateOfLanguage}{text}{EndOfIsolate}"
        : $"{Isolate}{text}{EndOfIsolate}";
}
