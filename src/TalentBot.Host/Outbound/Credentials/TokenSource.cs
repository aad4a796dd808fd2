using System.Diagnostics.CodeAnalysis;
using System.Security.Authentication;

namespace TalentBot.Host.Outbound.Credentials;

/// <summary>Keeps the bot's token: asked for once by all who need it, and again before it ends.</summary>
/// <param name="ask">Asks the login service; it bounds its own time, and says in the log why there is no token.</param>
/// <param name="clock">Tells when a token ends.</param>
internal sealed class TokenSource(Func<Task<Token>> ask, TimeProvider clock)
{
    /// <summary>Where a request says whose token it bears.</summary>
    public static readonly HttpRequestOptionsKey<TokenSource> Key = new("TalentBot.Token");

    /// <summary>How long refused tokens are not replaced after one was: the fault lies elsewhere then.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(5);

    /// <summary>After an early renewal that failed, how long nobody tries again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();

    private Token? _current;

    private Task<Token>? _flight;

    private DateTimeOffset _pausedUntil;

    private DateTimeOffset _restsUntil;

    /// <summary>A token that is good now.</summary>
    /// <exception cref="AuthenticationException">The login service refuses the bot.</exception>
    /// <exception cref="HttpRequestException">The login service cannot be asked now.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        var (kept, asked) = Find();
        if (asked is null)
        {
            return kept!.Text;
        }

        try
        {
            return (await asked.WaitAsync(cancellationToken)).Text;
        }
        catch (Exception fault)
            when (fault is AuthenticationException or HttpRequestException
                && clock.GetUtcNow() < kept?.EndsAt
            )
        {
            // It was asked for early just for this case.
            return kept.Text;
        }
    }

    /// <summary>Another token in place of one that was refused; null when no better is to be had.</summary>
    public async Task<string?> RenewAsync(string refused, CancellationToken cancellationToken)
    {
        if (!TryReplace(refused, out var replacing))
        {
            return null;
        }

        var renewed = await replacing.WaitAsync(cancellationToken);
        return renewed.Text == refused ? null : renewed.Text;
    }

    /// <summary>The token that there is, and whom to wait for where it does not do.</summary>
    private (Token? Kept, Task<Token>? Asked) Find()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var isGood = now < _current?.RenewAt || (now < _pausedUntil && now < _current?.EndsAt);
            return (_current, isGood ? null : Ask());
        }
    }

    private bool TryReplace(string refused, [NotNullWhen(true)] out Task<Token>? replacing)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            replacing = _flight;
            if (_current is { } other && other.Text != refused)
            {
                replacing = Task.FromResult(other);
            }
            else if (replacing is null && now >= _restsUntil)
            {
                _restsUntil = now + Rest;
                replacing = Ask();
            }

            return replacing is not null;
        }
    }

    /// <summary>Joins whoever asks already. Nobody's own patience ends it for the others.</summary>
    private Task<Token> Ask() => _flight ??= Task.Run(FetchAsync, CancellationToken.None);

    private async Task<Token> FetchAsync()
    {
        Token? token = null;
        try
        {
            return token = await ask();
        }
        finally
        {
            Land(token);
        }
    }

    private void Land(Token? token)
    {
        lock (_lock)
        {
            _flight = null;
            _current = token ?? _current;
            _pausedUntil = token is null ? clock.GetUtcNow() + Pause : default;
        }
    }
}
