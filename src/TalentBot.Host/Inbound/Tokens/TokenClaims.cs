using System.Text.Json;

namespace TalentBot.Host.Inbound.Tokens;

/// <summary>Reads the claims of a token, each in the one form that it has in those of the channel and of emulators.</summary>
internal static class TokenClaims
{
    /// <summary>The last second that a calendar knows.</summary>
    private const long LastSecond = 253402300799;

    /// <summary>The claims; the first that is missing or of another form refuses the token.</summary>
    public static TokenReading Read(JsonElement claims) =>
        Text(claims, "iss") is not { } issuer ? Refused(TokenFault.Issuer)
        : Text(claims, "aud") is not { } audience ? Refused(TokenFault.Audience)
        : !IsTextOrNone(claims, "serviceurl") ? Refused(TokenFault.ServiceUrl)
        : Instant(claims, "exp") is not { } expires || !IsInstantOrNone(claims, "nbf")
            ? Refused(TokenFault.Lifetime)
        : new TokenReading.Sound(
            new()
            {
                Issuer = issuer,
                Audience = audience,
                ServiceUrl = Text(claims, "serviceurl"),
                Party = Party(claims),
                NotBefore = Instant(claims, "nbf"),
                Expires = expires,
            }
        );

    private static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var claim) && claim.ValueKind is JsonValueKind.String
            ? claim.GetString()
            : null;

    private static bool IsTextOrNone(JsonElement claims, string name) =>
        !claims.TryGetProperty(name, out _) || Text(claims, name) is not null;

    /// <summary>The claim's name depends on the version of the token.</summary>
    private static string? Party(JsonElement claims) =>
        !claims.TryGetProperty("ver", out _)
            ? Text(claims, "appid")
            : Text(claims, "ver") switch
            {
                "1.0" => Text(claims, "appid"),
                "2.0" => Text(claims, "azp"),
                _ => null,
            };

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
