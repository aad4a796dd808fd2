using System.Text.Json.Nodes;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation;

/// <summary>Compares results in everything that they say, numbers but for rounding.</summary>
internal static class AssertJson
{
    public static void Same(Recommendation expected, Recommendation actual, Framework framework) =>
        Same(Parse(expected, framework), Parse(actual, framework), "$");

    private static JsonNode? Parse(Recommendation recommendation, Framework framework) =>
        JsonNode.Parse(RecommendationJson.Write(recommendation, framework));

    private static void Same(JsonNode? expected, JsonNode? actual, string path)
    {
        if (expected is JsonObject or JsonArray)
        {
            var (left, right) = (Children(expected), Children(actual!));
            Assert.Equal(
                [.. left.Select(child => child.Key)],
                [.. right.Select(child => child.Key)]
            );
            foreach (var (child, other) in left.Zip(right))
            {
                Same(child.Value, other.Value, $"{path}.{child.Key}");
            }
        }
        else
        {
            Assert.True(AreSame(expected, actual), $"{path}: {expected} and {actual}");
        }
    }

    private static List<KeyValuePair<string, JsonNode?>> Children(JsonNode node) =>
        node switch
        {
            JsonObject members => [.. members],
            JsonArray items => [.. items.Select(item => KeyValuePair.Create("[]", item))],
            _ => [],
        };

    private static bool AreSame(JsonNode? expected, JsonNode? actual) =>
        expected is JsonValue left
        && actual is JsonValue right
        && left.TryGetValue(out double number)
        && right.TryGetValue(out double other)
            ? Math.Abs(number - other) < 1e-9
            : JsonNode.DeepEquals(expected, actual);
}
