namespace TalentBot.Installations;

/// <summary>A place that the bot was added to.</summary>
/// <param name="Tenant">Id of the tenant.</param>
/// <param name="Conversation">Id of the one-to-one chat, the group chat, or the team.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="ServiceUrl">Where the platform takes messages for it.</param>
/// <param name="Bot">The bot's own id there.</param>
/// <param name="Name">Name of the team; empty for chats.</param>
internal sealed record Installation(
    string Tenant,
    string Conversation,
    InstallationKind Kind,
    string ServiceUrl,
    string Bot,
    string Name
);
