using System.Collections.Immutable;
using System.Net;
using Microsoft.Bot.Schema;

namespace TalentBot.Text;

/// <summary>A typed message, taken apart.</summary>
/// <param name="Word">The first word in small letters; empty when nothing was typed.</param>
/// <param name="Rest">What follows, as typed.</param>
/// <param name="Mentioned">People mentioned beside the bot.</param>
internal sealed record CommandLine(
    string Word,
    string Rest,
    ImmutableArray<ChannelAccount> Mentioned
)
{
    private static readonly char[] Punctuation = ['!', '.', ',', ':', ';', '?'];

    /// <summary>Reads a message, whose text Teams escapes as in a page; mentions are known by its entities, never by its text.</summary>
    public static CommandLine Read(IMessageActivity message)
    {
        var mentions = message.GetMentions();
        var text = mentions
            .Select(m => m.Text)
            .Where(t => !string.IsNullOrEmpty(t))
            .Aggregate(message.Text ?? "", (t, m) => t.Replace(m, " ", StringComparison.Ordinal));
        var words = Plain(text).Split(' ', 2);
        return new(
            Small(words[0].TrimEnd(Punctuation)),
            words.Length > 1 ? words[1] : "",
            [.. mentions.Select(m => m.Mentioned).Where(m => IsPerson(m, message.Recipient))]
        )
        {
            Whole = Plain(
                mentions
                    .Where(m => !string.IsNullOrEmpty(m.Text))
                    .Aggregate(
                        message.Text ?? "",
                        (t, m) =>
                            t.Replace(
                                m.Text,
                                $" {NameIn(m, message.Recipient)} ",
                                StringComparison.Ordinal
                            )
                    )
            ),
        };
    }

    /// <summary>All that was typed, with the names of the people mentioned, on one line.</summary>
    public string Whole { get; init; } = "";

    /// <summary>The typed text again, for an answer that quotes it.</summary>
    public string Text => Rest.Length > 0 ? $"{Word} {Rest}" : Word;

    private static string Plain(string text) =>
        PlainText.Fold(
            WebUtility.HtmlDecode(text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase))
        );

    private static string NameIn(Mention mention, ChannelAccount? bot) =>
        mention.Mentioned is { } mentioned && IsPerson(mentioned, bot) ? mentioned.Name ?? "" : "";

    /// <summary>Commands are compared in invariant small letters.</summary>
    private static string Small(string word) => string.Concat(word.Select(char.ToLowerInvariant));

    /// <summary>Bots are <c>28:</c>, channels and teams <c>19:</c>.</summary>
    private static bool IsPerson(ChannelAccount? account, ChannelAccount? bot) =>
        account?.Id is { Length: > 0 } id
        && id != bot?.Id
        && !id.StartsWith("28:", StringComparison.Ordinal)
        && !id.StartsWith("19:", StringComparison.Ordinal);
}
