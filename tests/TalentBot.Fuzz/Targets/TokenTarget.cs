using System.Buffers.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using TalentBot.Host.Inbound.Tokens;

namespace TalentBot.Fuzz.Targets;

/// <summary>Authorization headers, read before any signature is checked.</summary>
internal sealed class TokenTarget : ITarget
{
    private const int SchemeLength = 7;

    public string Name => "token";

    public Outcome Read(byte[] input)
    {
        var header = TokenInput.HeaderOf(input);
        switch (TokenText.Read(header))
        {
            case TokenReading.Refused { Fault: var fault }:
                Promise.That(Enum.IsDefined(fault), "A refusal has a reason.");
                return Outcome.Refused;
            case TokenReading.Sound { Parts: var parts }:
                Check(header[SchemeLength..], parts);
                return Outcome.Taken;
            default:
                throw new BrokenPromiseException("A token is sound or refused.");
        }
    }

    private static void Check(string token, TokenParts parts)
    {
        foreach (var part in token.Split('.'))
        {
            Promise.Same(
                part,
                Base64Url.EncodeToString(Base64Url.DecodeFromChars(part)),
                "No two texts are the same token."
            );
        }

        IsWhatIsVerified(new JsonWebToken(token), parts);
    }

    /// <summary>The library that checks the signature reads the same claims.</summary>
    private static void IsWhatIsVerified(JsonWebToken verified, TokenParts parts)
    {
        Promise.Same("RS256", verified.Alg, "The algorithm is pinned.");
        Promise.That(verified.Kid.Length > 0, "The key is named.");
        Promise.Same(parts.Issuer, verified.Issuer, "Both read the same issuer.");
        Promise.Same(parts.Audience, verified.Audiences.Single(), "Both read the same audience.");
        Promise.Same(
            parts.ServiceUrl,
            verified.TryGetPayloadValue<string>("serviceurl", out var service) ? service : null,
            "Both read the same service."
        );
        Promise.That(
            parts.Expires.UtcDateTime == verified.ValidTo,
            $"Both read the same end: {parts.Expires}, {verified.ValidTo}."
        );
    }
}
