using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace TalentBot.Text;

/// <summary>Puts something else in the place of mentions in a message's text.</summary>
internal static class MentionMarks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The text with every mention replaced, however a client has written it.</summary>
    /// <param name="text">As it came.</param>
    /// <param name="mentions">What the message's entities say of it.</param>
    /// <param name="by">What stands in a mention's place.</param>
    public static string Replace(
        string? text,
        IEnumerable<Mention> mentions,
        Func<Mention, string> by
    ) =>
        mentions.Aggregate(
            text ?? "",
            (left, mention) => Replace(left, mention, $" {by(mention)} ")
        );

    /// <summary>An entity may come without its text, and the tag in the text may carry a number or other letters.</summary>
    private static string Replace(string text, Mention mention, string with)
    {
        var left = mention.Text is { Length: > 0 } written
            ? text.Replace(written, with, StringComparison.OrdinalIgnoreCase)
            : text;
        return
            mention.Mentioned?.Name is { Length: > 0 } name
            && left.Contains("<at", StringComparison.OrdinalIgnoreCase)
            ? Regex.Replace(
                left,
                TagOf(name),
                _ => with,
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                Patience
            )
            : left;
    }

    private static string TagOf(string name) =>
        $@"<at(?:\s[^<>]{{0,100}})?>\s*{Regex.Escape(name)}\s*</at>";
}
