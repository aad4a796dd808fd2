using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order in which turns pass it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs the whole set as one middleware: all of it first, only then what comes next.</summary>
    public async Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken
    )
    {
        await ReceiveActivityWithStatusAsync(turnContext, callback: null, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Runs the set around a bot, which is reached if every middleware passes on.</summary>
    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => RunAsync(turnContext, callback, position: 0, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        int position,
        CancellationToken cancellationToken
    ) =>
        position == _middleware.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : _middleware[position]
                .OnTurnAsync(
                    turnContext,
                    token => RunAsync(turnContext, callback, position + 1, token),
                    cancellationToken
                );
}
