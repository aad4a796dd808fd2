namespace Microsoft.Bot.Builder;

/// <summary>What answers activities.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
