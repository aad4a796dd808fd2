namespace TalentBot.Host.Inbound.Tokens;

/// <summary>What a token claims; nobody has checked its signature yet.</summary>
internal sealed record TokenParts
{
    public required string Issuer { get; init; }

    public required string Audience { get; init; }

    /// <summary>The service that speaks; the bot answers there. Null in the token of an emulator.</summary>
    public required string? ServiceUrl { get; init; }

    /// <summary>The app that asked for the token; null in the channel's.</summary>
    public required string? Party { get; init; }

    /// <summary>Null when it is valid from ever.</summary>
    public required DateTimeOffset? NotBefore { get; init; }

    public required DateTimeOffset Expires { get; init; }
}
