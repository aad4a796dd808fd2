namespace TalentBot.Decisions.Assessments;

/// <summary>Where a decision takes place; carried along, never interpreted here.</summary>
/// <param name="Tenant">Id of the tenant.</param>
/// <param name="ServiceUrl">Where the platform takes messages for it.</param>
/// <param name="Conversation">Id of the thread or chat.</param>
/// <param name="Bot">The bot's own id in the chat.</param>
/// <param name="BotName">The bot's display name.</param>
public sealed record Venue(
    string Tenant,
    string ServiceUrl,
    string Conversation,
    string Bot,
    string BotName
)
{
    /// <summary>Names of the team and the channel, or of the group chat; empty where unknown.</summary>
    public string Place { get; init; } = "";

    /// <summary>Whether a conversation is this one or another thread of the same channel.</summary>
    public bool IsIn(string conversation) => ChannelOf(conversation) == ChannelOf(Conversation);

    /// <summary>The channel of a thread's id; other ids as they are.</summary>
    public static string ChannelOf(string conversation) => conversation.Split(";messageid=", 2)[0];
}
