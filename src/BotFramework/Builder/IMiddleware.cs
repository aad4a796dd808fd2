namespace Microsoft.Bot.Builder;

/// <summary>A stage that every turn passes on its way to the bot and back.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken = default
    );
}
