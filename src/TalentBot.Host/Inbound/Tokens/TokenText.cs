using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace TalentBot.Host.Inbound.Tokens;

/// <summary>Reads an Authorization header without trusting it: total, pure, and bounded by the header's length.</summary>
internal static class TokenText
{
    /// <summary>Most characters of a header; the channel's are below two thousand.</summary>
    public const int Longest = 8 * 1024;

    private const string Scheme = "Bearer ";

    private const int Deepest = 8;

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    );

    /// <summary>What the header holds; whatever it holds, nothing is thrown.</summary>
    public static TokenReading Read(string authorization) =>
        authorization switch
        {
            "" => Refused(TokenFault.Missing),
            { Length: > Longest } => Refused(TokenFault.TooLong),
            _ when !authorization.StartsWith(Scheme, StringComparison.Ordinal) => Refused(
                TokenFault.NotBearer
            ),
            _ => authorization[Scheme.Length..].Split('.')
                is [var header, var claims, var signature]
            && Decode(signature) is { Length: > 0 }
                ? ReadParts(header, claims)
                : Refused(TokenFault.Malformed),
        };

    private static TokenReading ReadParts(string header, string claims)
    {
        using var head = ReadObject(header);
        using var body = ReadObject(claims);
        return head is null || body is null ? Refused(TokenFault.Malformed)
            : TokenHeader.FaultOf(head.RootElement) is { } fault ? Refused(fault)
            : TokenClaims.Read(body.RootElement);
    }

    private static JsonDocument? ReadObject(string part)
    {
        if (Decode(part) is not { } bytes || SoundJson.Read(bytes, Deepest) is not { } document)
        {
            return null;
        }

        if (document.RootElement.ValueKind is JsonValueKind.Object)
        {
            return document;
        }

        document.Dispose();
        return null;
    }

    /// <summary>The bytes; null for what no encoder writes, so that two texts are never the same token.</summary>
    private static byte[]? Decode(string part)
    {
        // The decoder would skip blanks and padding.
        if (part.AsSpan().ContainsAnyExcept(Letters))
        {
            return null;
        }

        var bytes = new byte[Base64Url.GetMaxDecodedLength(part.Length)];
        var status = Base64Url.DecodeFromChars(part, bytes, out _, out var written);
        return status is OperationStatus.Done ? bytes[..written] : null;
    }

    private static TokenReading.Refused Refused(TokenFault fault) => new(fault);
}
