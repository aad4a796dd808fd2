namespace TalentBot.Host.Inbound.Tokens;

/// <summary>How long tokens may live, whoever made them.</summary>
internal static class TokenLife
{
    /// <summary>How far the clocks of issuer and bot may differ.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>Longest life of a token, or of what is left of it when it does not say when it begins; skew may be added.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Whether a token is valid at an instant.</summary>
    public static bool IsGoing(TokenParts token, DateTimeOffset now) =>
        now - token.Expires <= ClockSkew
        && (token.NotBefore is not { } start || start - now <= ClockSkew)
        && token.Expires - (token.NotBefore ?? now) <= Longest + ClockSkew;
}
