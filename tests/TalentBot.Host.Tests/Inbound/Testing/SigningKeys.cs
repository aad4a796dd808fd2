using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>Keys by name. They are slow to make, so each is made once.</summary>
internal static class SigningKeys
{
    private static readonly ConcurrentDictionary<string, RSA> All = new(StringComparer.Ordinal);

    public static RSA Of(string name) => All.GetOrAdd(name, _ => RSA.Create(2048));

    /// <summary>The public half as the login service describes it; without endorsements it has no list of them.</summary>
    public static JsonObject Describe(string name, params string[] endorsements)
    {
        var key = Of(name).ExportParameters(includePrivateParameters: false);
        var described = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = name,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
        };
        if (endorsements.Length > 0)
        {
            described["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]);
        }

        return described;
    }
}
