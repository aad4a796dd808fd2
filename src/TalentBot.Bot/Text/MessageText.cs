using System.Net;
using System.Text.RegularExpressions;

namespace TalentBot.Text;

/// <summary>Reads the text of a message, which clients write as in a page: escaped, and some wrap it in paragraphs.</summary>
internal static partial class MessageText
{
    /// <summary>What was typed. What a person types as a tag comes escaped, so a bare one is the client's.</summary>
    /// <param name="text">As it came, without mentions.</param>
    /// <param name="bot">Name of the bot, left out where somebody typed it in front without mentioning it.</param>
    public static string Plain(string text, string? bot)
    {
        var typed = WebUtility.HtmlDecode(
            Wrapping().Replace(text, " ").Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase)
        );
        return bot is { Length: > 0 } ? WithoutName(typed, bot) : typed;
    }

    private static string WithoutName(string typed, string bot)
    {
        var begun = typed.TrimStart(' ', '@');
        var named = begun.StartsWith(bot, StringComparison.OrdinalIgnoreCase);
        return named && (begun.Length == bot.Length || !char.IsLetterOrDigit(begun[bot.Length]))
            ? begun[bot.Length..]
            : typed;
    }

    [GeneratedRegex(
        @"</?(?:p|div|span|br)(?:\s[^<>]{0,200})?\s?/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Wrapping();
}
