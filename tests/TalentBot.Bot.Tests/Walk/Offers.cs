using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TalentBot.Commands;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Walk;

/// <summary>Reads what somebody can do from what the bot says: words that it names, and buttons.</summary>
internal static partial class Offers
{
    /// <summary>The words in bold at the beginning of a line, and those in quotation marks; nothing else counts as named.</summary>
    public static IEnumerable<string> Words(Drawn shown) =>
        Bold(shown.Card)
            .Concat(Quotations.Matches(shown.Text).Select(m => m.Groups["text"].Value))
            .Select(text => text.Trim().Split(' ')[0])
            .Where(word => CommandWord.Find(word, Scope.Everywhere) is not null)
            .Distinct();

    /// <summary>The buttons of a card or dialog.</summary>
    public static IEnumerable<Offer> Buttons(Drawn shown, Place place) =>
        shown.Sent.Select(data => new Offer(place, null, shown, data));

    private static IEnumerable<string> Bold(JsonNode? node) =>
        node switch
        {
            JsonObject { } o when o["inlines"] is JsonArray { Count: > 1 } runs => (string?)
                runs[0]!["weight"]
                is "bolder"
                ? [(string)runs[0]!["text"]!]
                : [],
            JsonObject o => o.SelectMany(m => Bold(m.Value)),
            JsonArray all => all.SelectMany(Bold),
            _ => [],
        };

    [GeneratedRegex("“(?<text>[^”]+)”", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Quotations { get; }
}
