using System.Text.Json;

namespace TalentBot.Host.Inbound.Tokens;

/// <summary>Reads the claims that the channel's tokens have, each in the one form that it has there.</summary>
internal static class TokenClaims
{
    /// <summary>The last second that a calendar knows.</summary>
    private const long LastSecond = 253402300799;

    /// <summary>The claims; the first that is missing or of another form refuses the token.</summary>
    public static TokenReading Read(JsonElement claims) =>
        Text(claims, "iss") is not { } issuer ? Refused(TokenFault.Issuer)
        : Text(claims, "aud") is not { } audience ? Refused(TokenFault.Audience)
        : Text(claims, "serviceurl") is not { } service ? Refused(TokenFault.ServiceUrl)
        : Instant(claims, "exp") is not { } expires || !IsInstantOrNone(claims, "nbf")
            ? Refused(TokenFault.Lifetime)
        : new TokenReading.Sound(
            new()
            {
                Issuer = issuer,
                Audience = audience,
                ServiceUrl = service,
                NotBefore = Instant(claims, "nbf"),
                Expires = expires,
            }
        );

    private static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var claim) && claim.ValueKind is JsonValueKind.String
            ? claim.GetString()
            : null;

    private static bool IsInstantOrNone(JsonElement claims, string name) =>
        !claims.TryGetProperty(name, out _) || Instant(claims, name) is not null;

    private static DateTimeOffset? Instant(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var claim)
        && claim.ValueKind is JsonValueKind.Number
        && claim.TryGetInt64(out var seconds)
        && seconds is >= 0 and <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static TokenReading.Refused Refused(TokenFault fault) => new(fault);
}
