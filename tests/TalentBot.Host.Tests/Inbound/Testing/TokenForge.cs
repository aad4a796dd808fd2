using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>Makes tokens, good and bad ones, without any library that would refuse to.</summary>
internal static class TokenForge
{
    /// <summary>A good token, but for what is changed.</summary>
    /// <param name="change">Of a case: <c>header</c> and <c>claims</c> to merge, or <c>headerText</c> and <c>claimsText</c> instead; <c>key</c>; <c>sign</c>.</param>
    public static string Make(JsonNode? change = null)
    {
        var key = (string?)change?["key"] ?? "chan";
        var header = Merged(
            new JsonObject
            {
                ["alg"] = "RS256",
                ["kid"] = key,
                ["typ"] = "JWT",
            },
            change?["header"]
        );
        var claims = Merged(GoodClaims(), change?["claims"]);
        var signed =
            Encode(change, "headerText", header) + '.' + Encode(change, "claimsText", claims);
        return $"{signed}.{Sign(signed, key, (string?)change?["sign"] ?? "RS256")}";
    }

    private static JsonObject GoodClaims() =>
        new()
        {
            ["serviceurl"] = GuardedBot.ServiceUrl,
            ["nbf"] = "@now+0",
            ["exp"] = "@now+3600",
            ["iss"] = "https://api.botframework.com",
            ["aud"] = GuardedBot.AppId,
        };

    private static string Merged(JsonObject good, JsonNode? change)
    {
        CaseText.Merge(good, change);
        return CaseText.Write(good);
    }

    private static string Encode(JsonNode? change, string name, string otherwise) =>
        Encoded(
            Encoding.UTF8.GetBytes(
                (string?)change?[name] is { } text ? CaseText.Fill(text) : otherwise
            )
        );

    private static string Sign(string text, string key, string way)
    {
        var data = Encoding.ASCII.GetBytes(text);
        var good = Rsa(HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return way switch
        {
            "RS256" => Encoded(good),
            "RS384" => Encoded(Rsa(HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1)),
            "RS512" => Encoded(Rsa(HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
            "RS1" => Encoded(Rsa(HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1)),
            "PS256" => Encoded(Rsa(HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
            "ES256" => Encoded(Elliptic(data)),
            "HS256 with the public key" => Encoded(Hash(data, SigningKeys.Of(key))),
            "nothing" => "",
            "cut" => Encoded(good[..^12]),
            "one bit off" => Encoded([(byte)(good[0] ^ 1), .. good[1..]]),
            "zeros" => Encoded(new byte[256]),
            "loose end" => Encoded(good)[..^1] + '_',
            "padded" => Encoded(good) + "==",
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Nobody signs so."),
        };

        byte[] Rsa(HashAlgorithmName hash, RSASignaturePadding padding) =>
            SigningKeys.Of(key).SignData(data, hash, padding);
    }

    private static byte[] Elliptic(byte[] data)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.SignData(data, HashAlgorithmName.SHA256);
    }

    private static byte[] Hash(byte[] data, RSA key) =>
        HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()), data);

    private static string Encoded(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
