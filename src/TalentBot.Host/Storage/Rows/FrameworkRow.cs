namespace TalentBot.Host.Storage.Rows;

/// <summary>A framework that the bot was once started with.</summary>
internal sealed class FrameworkRow
{
    /// <summary>Its version, which decisions name.</summary>
    public required string Version { get; init; }

    /// <summary>Its JSON as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of what counts of it; another one is another content.</summary>
    public required string ContentHash { get; init; }

    /// <summary>When the bot was first started with it.</summary>
    public required DateTimeOffset FirstSeen { get; init; }
}
