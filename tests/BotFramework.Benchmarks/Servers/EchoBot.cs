using Microsoft.Bot.Builder;

namespace BotFramework.Benchmarks.Servers;

/// <summary>Says what it hears.</summary>
internal sealed class EchoBot : IBot
{
    public Task OnTurnAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    ) =>
        turnContext.SendActivityAsync(
            MessageFactory.Text($"Echo: {turnContext.Activity.Text}"),
            cancellationToken
        );
}
