using System.Collections.Frozen;
using System.Text.Json;

namespace TalentBot.Host.Inbound.Tokens;

/// <summary>What a token's header may say: how it was signed, by which of the channel's keys, and nothing that steers the check.</summary>
internal static class TokenHeader
{
    private const string Type = "JWT";

    private static readonly FrozenSet<string> Steering = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "crit",
        "b64",
        "cty",
        "enc",
        "zip",
        "jku",
        "jwk",
        "x5u",
        "x5c"
    );

    /// <summary>What is wrong with it; null for nothing.</summary>
    public static TokenFault? FaultOf(JsonElement header) =>
        header.TryGetProperty("alg", out var algorithm) && IsText(algorithm, "RS256")
            ? IsPlain(header)
                ? null
                : TokenFault.Header
            : TokenFault.Algorithm;

    private static bool IsPlain(JsonElement header) =>
        header.TryGetProperty("kid", out var key)
        && key is { ValueKind: JsonValueKind.String }
        && key.GetString() is { Length: > 0 }
        && (!header.TryGetProperty("typ", out var type) || IsText(type, Type))
        && !header.EnumerateObject().Any(p => Steering.Contains(p.Name));

    private static bool IsText(JsonElement element, string text) =>
        element.ValueKind is JsonValueKind.String && element.ValueEquals(text);
}
