using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Tests.Testing;

/// <summary>A token service with keys of its own.</summary>
internal sealed class FakeIssuer : IDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://api.botframework.com";
    public const string MetadataAddress = "https://login.example/openid";
    public const string ServiceUrl = "https://smba.example/teams/";

    // Keys are slow to make: every issuer has the same ones.
    private static readonly ConcurrentDictionary<string, RSA> Keys = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string[]?> _endorsements = new(StringComparer.Ordinal);

    public FakeIssuer()
    {
        Service.Answer = Serve;
        AddKey("chan", "msteams");
    }

    public FakeService Service { get; } = new();

    /// <summary>Whether the service can be reached.</summary>
    public bool IsDown { get; set; }

    /// <summary>How often the keys were asked for.</summary>
    public int Fetches => Service.Requests.Count(request => request.Path == "/keys");

    public RsaSecurityKey AddKey(string id, params string[]? endorsements)
    {
        _endorsements[id] = endorsements;
        return Key(id);
    }

    public void RemoveKey(string id) => _endorsements.Remove(id);

    public static RsaSecurityKey Key(string id) =>
        new(Keys.GetOrAdd(id, _ => RSA.Create(2048))) { KeyId = id };

    /// <summary>A good token at an instant, but for what is changed.</summary>
    public static string CreateToken(
        DateTimeOffset now,
        Action<SecurityTokenDescriptor>? change = null
    )
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AppId,
            NotBefore = now.UtcDateTime,
            IssuedAt = now.UtcDateTime,
            Expires = now.UtcDateTime.AddHours(1),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["serviceurl"] = ServiceUrl,
            },
            SigningCredentials = new SigningCredentials(Key("chan"), SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            descriptor
        );
    }

    public void Dispose() => Service.Dispose();

    private HttpResponseMessage Serve(RecordedRequest request) =>
        IsDown ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)
        : request.Path == "/openid"
            ? FakeService.Json("""{"jwks_uri":"https://login.example/keys"}""")
        : FakeService.Json(WriteKeys());

    private string WriteKeys() =>
        JsonSerializer.Serialize(new { keys = _endorsements.Select(pair => Write(pair.Key)) });

    private Dictionary<string, object> Write(string id)
    {
        var parameters = Key(id).Rsa.ExportParameters(includePrivateParameters: false);
        var written = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (_endorsements[id] is { } endorsements)
        {
            written["endorsements"] = endorsements;
        }

        return written;
    }
}
