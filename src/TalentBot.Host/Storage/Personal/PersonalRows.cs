using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TalentBot.Host.Storage.Rows;
using TalentBot.PersonalData;

namespace TalentBot.Host.Storage.Personal;

/// <summary>Finds the rows beside the assessments that belong to one person.</summary>
internal static class PersonalRows
{
    /// <summary>What the conversation remembers of the person, wherever; and of their chat, whoever.</summary>
    public static IQueryable<StateRow> StateOf(this StorageContext db, Subject subject)
    {
        var user = "/users/" + subject.Person.ChatId;
        var chat = "/conversations/" + subject.Chat;
        return db.States.Where(r =>
            r.Key.EndsWith(user) || r.Key.EndsWith(chat) || r.Key.Contains(chat + "/")
        );
    }

    /// <summary>The person's one-to-one chat.</summary>
    public static IQueryable<InstallationRow> ChatOf(this StorageContext db, Subject subject) =>
        db.Installations.Where(r => r.Tenant == subject.Tenant && r.Conversation == subject.Chat);

    /// <summary>Ids of outbox rows, waiting or given up, whose effect names the person.</summary>
    public static async Task<List<long>> OutboxOfAsync(
        this StorageContext db,
        Subject subject,
        CancellationToken cancellationToken
    )
    {
        var rows = await db
            .Outbox.Where(r => r.Tenant == subject.Tenant)
            .Select(r => new { r.Id, r.Effect })
            .ToListAsync(cancellationToken);
        return [.. rows.Where(r => Names(JsonNode.Parse(r.Effect), subject)).Select(r => r.Id)];
    }

    /// <summary>Whatever the effect is: one that is new here must not be overlooked.</summary>
    private static bool Names(JsonNode? node, Subject subject) =>
        node switch
        {
            JsonObject values => values.Any(v => Names(v.Value, subject)),
            JsonArray values => values.Any(v => Names(v, subject)),
            JsonValue value when value.TryGetValue<string>(out var text) => IsIdOf(text, subject),
            _ => false,
        };

    private static bool IsIdOf(string text, Subject subject) =>
        string.Equals(text, subject.Person.ObjectId, StringComparison.OrdinalIgnoreCase)
        || (text.Length > 0 && (text == subject.Person.ChatId || text == subject.Chat));
}
