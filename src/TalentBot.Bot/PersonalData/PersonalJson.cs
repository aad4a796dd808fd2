using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;

namespace TalentBot.PersonalData;

/// <summary>Everything that is kept about a person as JSON: their own part, and nothing of others.</summary>
internal static class PersonalJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // For people to read; it goes into a file or into text runs, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of the file.</summary>
    public static string Write(KeptData data, Subject subject, DateTimeOffset now) =>
        new JsonObject
        {
            ["writtenAt"] = now,
            ["person"] = Of(subject.Person),
            ["tenant"] = subject.Tenant,
            ["chat"] = data.KnowsChat ? subject.Chat : null,
            ["conversation"] = new JsonArray([
                .. data
                    .State.OrderBy(s => s.Key, StringComparer.Ordinal)
                    .Select(s => new JsonObject
                    {
                        ["key"] = s.Key,
                        ["value"] = JsonNode.Parse(s.Value),
                    }),
            ]),
            ["decisions"] = new JsonArray([
                .. data.Assessments.Select(a => PersonalPart.Of(a, subject.Person)),
            ]),
        }.ToJsonString(Indented) + "\n";

    /// <summary>What is kept of the person themselves.</summary>
    internal static JsonObject Of(Person person) =>
        new()
        {
            ["objectId"] = person.ObjectId,
            ["chatId"] = person.ChatId,
            ["name"] = person.Name,
            ["language"] = person.Language,
        };
}
