namespace TalentBot.Host.Inbound;

/// <summary>What an activity says about where it comes from; null for what it does not say.</summary>
internal sealed record ActivityFacts
{
    /// <summary>Most entities, and most attachments.</summary>
    public const int MostItems = 100;

    public string? Type { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? FromId { get; init; }

    public string? FromRole { get; init; }

    public string? RecipientId { get; init; }

    public string? ConversationId { get; init; }

    public string? ConversationTenant { get; init; }

    public string? ChannelTenant { get; init; }

    /// <summary>Reads a body; null when it is no activity, or one that readers could understand differently.</summary>
    public static ActivityFacts? Read(ReadOnlyMemory<byte> body)
    {
        using var document = SoundJson.Read(body, ActivityBody.Deepest);
        if (document is null)
        {
            return null;
        }

        var activity = new JsonFacts(document.RootElement);
        var facts = Read(activity);
        activity.Bound("entities", MostItems);
        activity.Bound("attachments", MostItems);
        return activity.IsMalformed || string.IsNullOrEmpty(facts.Type) ? null : facts;
    }

    private static ActivityFacts Read(JsonFacts activity)
    {
        var from = activity.Object("from");
        var conversation = activity.Object("conversation");
        return new()
        {
            Type = activity.Text("type"),
            ChannelId = activity.Text("channelId"),
            ServiceUrl = activity.Text("serviceUrl"),
            FromId = from.Text("id"),
            FromRole = from.Text("role"),
            RecipientId = activity.Object("recipient").Text("id"),
            ConversationId = conversation.Text("id"),
            ConversationTenant = conversation.Text("tenantId"),
            ChannelTenant = activity.Object("channelData").Object("tenant").Text("id"),
        };
    }
}
