using System.Text.Json.Nodes;

namespace TalentBot.Tests.Walk;

/// <summary>Fills in whatever form is shown, as somebody who only wants to go on.</summary>
internal static class FormFilling
{
    /// <summary>The data of a button with a value for every field.</summary>
    public static JsonObject With(this Offer offer, Random random)
    {
        var data = offer.Data!.DeepClone().AsObject();
        foreach (var field in Inputs(offer.Shown!.Card))
        {
            var id = (string)field["id"]!;
            data[id] = (string?)field["value"] is { Length: > 0 } kept
                ? kept
                : Value(id, field, random);
        }

        return data;
    }

    private static string Value(string id, JsonObject field, Random random) =>
        id switch
        {
            "people" => "oid-Ben,oid-Cara",
            _ when id.StartsWith("priority.", StringComparison.Ordinal) => new[]
            {
                "speed",
                "cost",
                "control",
            }[id[^1] - '1'],
            _ when field["choices"] is JsonArray { Count: > 0 } choices => (string)
                choices[random.Next(choices.Count)]!["value"]!,
            "quorum" or "co-owners" => "",
            _ when (string?)field["type"] is "Input.Text" => "Some words",
            _ => "",
        };

    private static IEnumerable<JsonObject> Inputs(JsonNode? node) =>
        node switch
        {
            JsonObject o
                when ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) is true =>
                [o],
            JsonObject o => o.SelectMany(m => Inputs(m.Value)),
            JsonArray all => all.SelectMany(Inputs),
            _ => [],
        };
}
