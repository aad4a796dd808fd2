using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Host.Inbound;

namespace TalentBot.Fuzz.Targets;

/// <summary>What holds for every activity that the SDK has read.</summary>
internal static class ActivityPromises
{
    public static void IsWrittenAsItIsRead(Activity activity)
    {
        var once = SchemaJson.Serialize(activity);
        var again = SchemaJson.Deserialize<Activity>(Encoding.UTF8.GetBytes(once));
        Promise.Same(once, SchemaJson.Serialize(again), "An activity is written as it is read.");
    }

    /// <summary>Members that hold any JSON hold the JSON that came.</summary>
    public static void KeepsObjects(Activity activity, byte[] input)
    {
        var json = JsonElement.Parse(WithoutMark(input));
        Keeps(json, "value", activity.Value);
        Keeps(json, "channelData", activity.ChannelData);
    }

    /// <summary>The gate judged the sender of the activity that the bot answers.</summary>
    public static void IsWhatTheGateSaw(Activity activity, ActivityFacts facts)
    {
        var seen = new ActivityFacts
        {
            Type = activity.Type,
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            FromId = activity.From?.Id,
            FromRole = activity.From?.Role,
            RecipientId = activity.Recipient?.Id,
            ConversationId = activity.Conversation?.Id,
            ConversationTenant = activity.Conversation?.TenantId,
            ChannelTenant = activity.TryGetChannelData<TeamsChannelData>(out var data)
                ? data.Tenant?.Id
                : facts.ChannelTenant,
        };
        Promise.Same($"{facts}", $"{seen}", "Gate and SDK read the same.");
    }

    private static void Keeps(JsonElement json, string name, object? kept) =>
        Promise.That(
            JsonElement.DeepEquals(Member(json, name), SchemaJson.ToElement(kept!)),
            $"The member {name} is kept."
        );

    private static JsonElement Member(JsonElement json, string name) =>
        json.EnumerateObject()
            .Where(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(m => m.Value)
            .DefaultIfEmpty(JsonElement.Parse("null"))
            .First();

    private static ReadOnlySpan<byte> WithoutMark(byte[] input) =>
        input.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? input.AsSpan(3) : input;
}
