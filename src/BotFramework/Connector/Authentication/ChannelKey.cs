using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A signing key of the channel's token service, and the channels it may sign for.</summary>
internal sealed record ChannelKey(SecurityKey Key, IReadOnlySet<string> Endorsements)
{
    /// <summary>Reads a key as the token service writes it.</summary>
    public static ChannelKey Read(JsonElement key) =>
        new(new JsonWebKey(key.GetRawText()), ReadEndorsements(key));

    private static HashSet<string> ReadEndorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
                .Where(one => one.ValueKind == JsonValueKind.String)
                .Select(one => one.GetString())
                .ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);
}
