using Microsoft.IdentityModel.Tokens;
using Spoil = System.Action<
    Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor,
    Microsoft.Bot.Tests.Testing.FakeIssuer,
    System.DateTime
>;

namespace Microsoft.Bot.Tests.Testing;

/// <summary>What may be wrong with a token, each fault alone.</summary>
internal static class TokenFaults
{
    public static IReadOnlyDictionary<string, Spoil> All { get; } =
        new Dictionary<string, Spoil>(StringComparer.Ordinal)
        {
            ["expired"] = (token, _, now) => token.Expires = now.AddMinutes(-6),
            ["not yet"] = (token, _, now) => token.NotBefore = now.AddMinutes(6),
            ["never expires"] = (token, _, _) => token.Expires = null,
            ["lives too long"] = (token, _, now) => token.Expires = now.AddDays(2),
            ["other issuer"] = (token, _, _) => token.Issuer = "https://evil.example",
            ["issuer with a slash"] = (token, _, _) => token.Issuer += "/",
            ["emulator"] = (token, _, _) =>
            {
                token.Issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
                token.Claims["ver"] = "1.0";
                token.Claims["appid"] = FakeIssuer.AppId;
            },
            ["another bot"] = (token, _, _) =>
            {
                token.Issuer = "https://login.microsoftonline.com/tenant/v2.0";
                token.Claims["ver"] = "2.0";
                token.Claims["azp"] = "another-bot";
            },
            ["other audience"] = (token, _, _) => token.Audience = "somebody-else",
            ["audience with a blank"] = (token, _, _) => token.Audience += " ",
            ["no audience"] = (token, _, _) => token.Audience = null,
            ["several audiences"] = (token, _, _) =>
            {
                token.Audience = null;
                token.Claims["aud"] = new[] { FakeIssuer.AppId, "other" };
            },
            ["no service url"] = (token, _, _) => token.Claims.Remove("serviceurl"),
            ["service url in camel case"] = (token, _, _) =>
            {
                token.Claims.Remove("serviceurl");
                token.Claims["serviceUrl"] = FakeIssuer.ServiceUrl;
            },
            ["other service url"] = (token, _, _) =>
                token.Claims["serviceurl"] = "https://evil.example/",
            ["service url without its slash"] = (token, _, _) =>
                token.Claims["serviceurl"] = FakeIssuer.ServiceUrl.TrimEnd('/'),
            ["key of another channel"] = (token, issuer, _) =>
                Sign(token, issuer.AddKey("web", "webchat")),
            ["key without endorsements"] = (token, issuer, _) =>
                Sign(token, issuer.AddKey("plain", null)),
            ["unknown key"] = (token, issuer, _) =>
            {
                Sign(token, issuer.AddKey("gone", "msteams"));
                issuer.RemoveKey("gone");
            },
            ["stranger's key under a known name"] = (token, issuer, _) =>
            {
                var stranger = issuer.AddKey("stranger");
                issuer.RemoveKey("stranger");
                Sign(token, new RsaSecurityKey(stranger.Rsa) { KeyId = "chan" });
            },
            ["padding that is not allowed"] = (token, _, _) =>
                Sign(token, FakeIssuer.Key("chan"), SecurityAlgorithms.RsaSsaPssSha256),
            ["signed with the public key as a secret"] = (token, _, _) =>
                Sign(token, PublicKeyAsSecret(), SecurityAlgorithms.HmacSha256),
            ["unsigned"] = (token, _, _) => token.SigningCredentials = null,
            ["unknown critical header"] = (token, _, _) =>
                token.AdditionalHeaderClaims = new Dictionary<string, object>(
                    StringComparer.Ordinal
                )
                {
                    ["crit"] = new[] { "x" },
                },
            ["encrypted"] = (token, _, _) =>
                token.EncryptingCredentials = new EncryptingCredentials(
                    new SymmetricSecurityKey(new byte[32]),
                    SecurityAlgorithms.Aes256KW,
                    SecurityAlgorithms.Aes128CbcHmacSha256
                ),
        };

    private static SymmetricSecurityKey PublicKeyAsSecret() =>
        new(FakeIssuer.Key("chan").Rsa.ExportRSAPublicKey()) { KeyId = "chan" };

    private static void Sign(
        SecurityTokenDescriptor token,
        SecurityKey key,
        string algorithm = SecurityAlgorithms.RsaSha256
    ) => token.SigningCredentials = new SigningCredentials(key, algorithm);
}
