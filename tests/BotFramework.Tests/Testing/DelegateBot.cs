using Microsoft.Bot.Builder;

namespace Microsoft.Bot.Tests.Testing;

/// <summary>A bot that is one function.</summary>
internal sealed class DelegateBot(BotCallbackHandler onTurn) : IBot
{
    public Task OnTurnAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    ) => onTurn(turnContext, cancellationToken);
}
