namespace TalentBot.Host.Inbound.Tokens;

/// <summary>What comes of reading an Authorization header.</summary>
internal abstract record TokenReading
{
    private TokenReading() { }

    /// <summary>A token of the only shape that the channel sends.</summary>
    public sealed record Sound(TokenParts Parts) : TokenReading;

    /// <summary>Anything else.</summary>
    public sealed record Refused(TokenFault Fault) : TokenReading;
}
