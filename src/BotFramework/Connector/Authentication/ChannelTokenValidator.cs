using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells good tokens of the issuers that are trusted from all others.</summary>
internal sealed class ChannelTokenValidator(
    IReadOnlyList<TokenIssuer> issuers,
    ServiceClientCredentialsFactory credentials,
    TimeProvider clock
)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(1);
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new()
    {
        MapInboundClaims = false,
        MaximumTokenSizeInBytes = 8 * 1024,
    };

    /// <exception cref="UnauthorizedAccessException">The token is not good, whatever is wrong.</exception>
    public async Task<ChannelToken> ValidateAsync(
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var token = ReadToken(authHeader);
            var issuer = IssuerOf(token);
            var candidates = await issuer.Keys.FindAsync(
                string.IsNullOrEmpty(token.Kid) ? null : token.Kid,
                cancellationToken
            );
            var result = await _handler.ValidateTokenAsync(
                token,
                Demands(token.Issuer, candidates)
            );
            if (!result.IsValid)
            {
                throw result.Exception;
            }

            await DemandOwnAppAsync(token, issuer.IsForEmulators, cancellationToken);
            return new ChannelToken(
                result.ClaimsIdentity,
                candidates.First(key => key.Key == token.SigningKey).Endorsements
            )
            {
                IsOfEmulator = issuer.IsForEmulators,
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever a stranger sends, and however the token library trips over it, is one answer.
            throw new UnauthorizedAccessException("The token is not good.", exception);
        }
    }

    // Exactly, and before a key is looked for: what one issuer signs says nothing about another.
    private TokenIssuer IssuerOf(JsonWebToken token) =>
        issuers.FirstOrDefault(issuer =>
            issuer.Names.Contains(token.Issuer, StringComparer.Ordinal)
        ) ?? throw new SecurityTokenInvalidIssuerException("Nobody who is trusted made the token.");

    // An emulator shows that it has the bot's own secret; with the secret of another app it is another bot.
    private async Task DemandOwnAppAsync(
        JsonWebToken token,
        bool isForEmulators,
        CancellationToken cancellationToken
    )
    {
        var audience = token.Audiences.Single();
        if (!await credentials.IsValidAppIdAsync(audience, cancellationToken))
        {
            throw new SecurityTokenInvalidAudienceException("The token is for another app.");
        }

        if (isForEmulators && EmulatorToken.PartyOf(token) != audience)
        {
            throw new SecurityTokenValidationException("Another app asked for the token.");
        }
    }

    private JsonWebToken ReadToken(string authHeader)
    {
        if (authHeader.Split(' ') is not ["Bearer", { Length: > 0 } text])
        {
            throw new SecurityTokenMalformedException("Not a bearer token.");
        }

        var token = _handler.ReadJsonWebToken(text);
        return token.IsEncrypted || token.TryGetHeaderValue<object>("crit", out _)
            ? throw new SecurityTokenMalformedException("Not a plain signed token.")
            : token;
    }

    private TokenValidationParameters Demands(string issuer, IEnumerable<ChannelKey> candidates) =>
        new()
        {
            ValidIssuer = issuer,
            AudienceValidator = (audiences, _, _) => audiences.Count() == 1,
            LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
            IssuerSigningKeys = candidates.Select(key => key.Key),
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
        };

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires is { } end
            && now - ClockSkew <= end
            && (notBefore is not { } start || start - ClockSkew <= now)
            && end - (notBefore ?? now) <= LongestLife + ClockSkew;
    }
}
