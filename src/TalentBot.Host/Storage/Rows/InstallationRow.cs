using TalentBot.Installations;

namespace TalentBot.Host.Storage.Rows;

/// <summary>A place that the bot was added to.</summary>
internal sealed class InstallationRow
{
    /// <summary>Id of the tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>Id of the chat or team.</summary>
    public required string Conversation { get; init; }

    /// <summary>What kind of place it is.</summary>
    public required InstallationKind Kind { get; set; }

    /// <summary>Where the platform takes messages for it.</summary>
    public required string ServiceUrl { get; set; }

    /// <summary>The bot's own id there.</summary>
    public required string Bot { get; set; }

    /// <summary>Name of the team; empty for chats.</summary>
    public required string Name { get; set; }
}
