namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A maker of tokens: by which names it signs, with which keys, and for whom.</summary>
internal sealed record TokenIssuer(IReadOnlyList<string> Names, ChannelSigningKeys Keys)
{
    /// <summary>Whether it signs for emulators instead of the channel.</summary>
    public bool IsForEmulators { get; init; }
}
