using System.Collections.Immutable;
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

    /// <summary>What somebody writes between a bot's name and the command: “TalentBot, start”, “/start”.</summary>
    private static readonly char[] Leading = [' ', ',', ':', ';', '/', '-', '–', '—'];

    /// <summary>Reads a message, whose text Teams escapes as in a page; mentions are known by its entities, never by its text.</summary>
    public static CommandLine Read(IMessageActivity message)
    {
        var mentions = message.GetMentions();
        var words = Said(message, mentions, _ => Joining.Person).TrimStart(Leading).Split(' ', 2);
        return new(
            Small(Joining.Without(words[0]).TrimEnd(Punctuation)),
            words.Length > 1 ? Joining.Without(words[1]) : "",
            [.. mentions.Select(m => m.Mentioned).Where(m => IsPerson(m, message.Recipient))]
        )
        {
            Whole = Said(message, mentions, m => m.Mentioned.Name ?? ""),
        };
    }

    /// <summary>All that was typed, with the names of the people mentioned, on one line.</summary>
    public string Whole { get; init; } = "";

    /// <summary>The typed text again, for an answer that quotes it.</summary>
    public string Text => Rest.Length > 0 ? $"{Word} {Rest}" : Word;

    /// <summary>The text on one line, without the bot, people replaced by something else.</summary>
    private static string Said(
        IMessageActivity message,
        IEnumerable<Mention> mentions,
        Func<Mention, string> person
    ) =>
        PlainText.Fold(
            MessageText.Plain(
                MentionMarks.Replace(
                    message.Text,
                    mentions,
                    m => IsPerson(m.Mentioned, message.Recipient) ? person(m) : ""
                ),
                message.Recipient?.Name
            )
        );

    /// <summary>Commands are compared in invariant small letters.</summary>
    private static string Small(string word) => string.Concat(word.Select(char.ToLowerInvariant));

    /// <summary>Bots are <c>28:</c>, channels and teams <c>19:</c>.</summary>
    private static bool IsPerson(ChannelAccount? account, ChannelAccount? bot) =>
        account?.Id is { Length: > 0 } id
        && id != bot?.Id
        && !id.StartsWith("28:", StringComparison.Ordinal)
        && !id.StartsWith("19:", StringComparison.Ordinal);
}
