namespace TalentBot.Host.Inbound.Tokens;

/// <summary>Who sent a request, as far as its head tells.</summary>
internal abstract record Sender
{
    private Sender() { }

    /// <summary>The channel, by a good token.</summary>
    /// <param name="ServiceUrl">The service that the token was made for.</param>
    public sealed record Channel(string ServiceUrl) : Sender;

    /// <summary>An emulator that has the bot's own secret; only development lets it in, where a setting says so.</summary>
    public sealed record Emulator : Sender;

    /// <summary>Somebody on this machine; only the local mode takes them.</summary>
    public sealed record ThisMachine : Sender;

    /// <summary>Nobody who is trusted.</summary>
    /// <param name="Fault">Why.</param>
    /// <param name="Detail">What the SDK tripped over, if it was asked.</param>
    public sealed record Unknown(TokenFault Fault, string? Detail = null) : Sender;
}
