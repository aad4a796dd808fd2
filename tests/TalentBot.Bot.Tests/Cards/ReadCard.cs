using System.Text.Json.Nodes;
using AdaptiveCards;

namespace TalentBot.Tests.Cards;

/// <summary>A card as a reader sees it.</summary>
internal sealed class ReadCard(AdaptiveCard card)
{
    private readonly JsonObject _json = JsonNode.Parse(card.ToJson())!.AsObject();

    /// <summary>Everything that can be read anywhere in it, folded parts and alt texts too.</summary>
    public string Everything => string.Join('\n', Objects(_json).SelectMany(Strings));

    /// <summary>Number of words to read before anything is unfolded; buttons are not counted.</summary>
    public int Words =>
        Unfolded(_json["body"])
            .Select(o => o["text"])
            .OfType<JsonNode>()
            .Sum(text => ((string)text!).Split(' ').Length);

    /// <summary>Verbs of its buttons that send something, in order.</summary>
    public IEnumerable<string> Verbs =>
        Objects(_json).Select(o => o["data"]?["verb"]).OfType<JsonNode>().Select(v => (string)v!);

    /// <summary>Number of buttons, wherever they are.</summary>
    public int Buttons => Objects(_json).Count(o => Type(o).StartsWith("Action.", Ordinal));

    /// <summary>The text of an element; null where there is none.</summary>
    public string? Text(string id) => (string?)Find(id)?["text"];

    /// <summary>Ids that begin so, in order.</summary>
    public IEnumerable<string> Ids(string start) =>
        Objects(_json)
            .Select(o => (string?)o["id"] ?? "")
            .Where(id => id.StartsWith(start, Ordinal));

    /// <summary>Everything to read in the element.</summary>
    public string TextIn(string id) =>
        string.Join('\n', Objects(Find(id)).Select(o => (string?)o["text"]).OfType<string>());

    /// <summary>Addresses of its pictures, with what stands in for each.</summary>
    public IEnumerable<(string Url, string Alt)> Pictures =>
        Objects(_json)
            .Where(o => Type(o) is "Image")
            .Select(o => ((string)o["url"]!, (string?)o["altText"] ?? ""));

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private JsonObject? Find(string id) =>
        Objects(_json).FirstOrDefault(o => (string?)o["id"] == id);

    private static string Type(JsonObject o) => (string?)o["type"] ?? "";

    private static IEnumerable<string> Strings(JsonObject o) =>
        new[] { "text", "title", "value", "altText", "fallbackText" }
            .Select(member => o[member])
            .OfType<JsonValue>()
            .Select(value => value.ToString());

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(m => Objects(m.Value)).Prepend(o),
            JsonArray a => a.SelectMany(Objects),
            _ => [],
        };

    private static IEnumerable<JsonObject> Unfolded(JsonNode? node) =>
        node switch
        {
            JsonObject o when (bool?)o["isVisible"] is false => [],
            JsonObject o => o.SelectMany(m => Unfolded(m.Value)).Prepend(o),
            JsonArray a => a.SelectMany(Unfolded),
            _ => [],
        };
}
