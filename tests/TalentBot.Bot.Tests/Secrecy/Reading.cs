using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace TalentBot.Tests.Secrecy;

/// <summary>Reads everything in an activity, also what a client shows only to some.</summary>
internal static partial class Reading
{
    /// <summary>All that is sent with it, without ids that are drawn at random.</summary>
    public static JsonArray Of(Activity activity) =>
        activity.Value is InvokeResponse { Body: TaskModuleResponse { Task: var task } }
            ? new(Of(task))
            : new([
                activity.Text,
                activity.Summary,
                activity.Speak,
                JsonSerializer.Serialize(activity.Entities),
                .. (activity.Attachments ?? []).Select(Of),
            ]);

    public static string Content(JsonArray all) => Ids.Replace(all.ToJsonString(), "*");

    /// <summary>Every text; the runs of a line and the cells of a row are one.</summary>
    public static ImmutableArray<string> Lines(JsonNode? node) =>
        node switch
        {
            JsonValue value when value.TryGetValue<string>(out var text) => text.StartsWith(
                "data:",
                StringComparison.Ordinal
            )
                ? []
                : [.. text.Split('\n')],
            JsonArray all => [.. all.SelectMany(n => Lines(n))],
            JsonObject o when IsLine(o) => [string.Concat(o.SelectMany(m => Lines(m.Value)))],
            JsonObject o => [.. o.Where(m => m.Key is not "data").SelectMany(m => Lines(m.Value))],
            _ => [],
        };

    private static JsonNode? Of(TaskModuleResponseBase task) =>
        task switch
        {
            TaskModuleContinueResponse { Value: var dialog } => new JsonArray(
                dialog.Title,
                Of(dialog.Card)
            ),
            TaskModuleMessageResponse { Value: var text } => text,
            _ => null,
        };

    private static JsonNode Of(Attachment attachment) =>
        new JsonArray(
            attachment.ContentType,
            attachment.Name,
            JsonNode.Parse(
                attachment.Content is AdaptiveCard card
                    ? card.ToJson()
                    : JsonSerializer.Serialize(attachment.Content)
            )
        );

    private static bool IsLine(JsonObject o) =>
        o["inlines"] is not null
        || o["cells"] is not null
        || (o["title"] is not null && o["value"] is not null);

    [GeneratedRegex(
        """
            "(?:assessment|setup)":"[^"]+"
            """,
        RegexOptions.None,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Ids { get; }
}
