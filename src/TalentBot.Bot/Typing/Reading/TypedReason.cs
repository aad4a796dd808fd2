using System.Text.RegularExpressions;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Typing.Reading;

/// <summary>Finds the reason in a typed line.</summary>
internal static class TypedReason
{
    /// <summary>The answer and the reason after a colon or a word such as “because”; no reason when there is neither.</summary>
    public static (string Answer, string? Reason) Split(string text, Language language)
    {
        var words = Spelling.AllOf("typing.because-words", language).Select(Regex.Escape);
        var mark = Regex.Match(
            text,
            $@"\s*[:：]\s*|[\s,;.]+({string.Join('|', words)})[\s,:]+",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
            TimeSpan.FromSeconds(1)
        );
        var reason = mark.Success ? text[(mark.Index + mark.Length)..].Trim() : "";
        return reason.Length > 0 ? (text[..mark.Index], reason) : (text, null);
    }

    /// <summary>What follows a word such as “why” at the beginning; null when there is no such word.</summary>
    public static string? After(string text, Language language)
    {
        var parts = text.Split(' ', 2);
        return Spelling.IsOneOf(Spelling.Of(parts[0]), "typing.why-words", language)
            ? parts.ElementAtOrDefault(1)?.Trim() ?? ""
            : null;
    }
}
