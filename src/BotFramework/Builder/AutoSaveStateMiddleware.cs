namespace Microsoft.Bot.Builder;

/// <summary>Loads states before a turn's work and saves them after it.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>A middleware for given states.</summary>
    public AutoSaveStateMiddleware(params BotState[] botStates) => BotStateSet = new(botStates);

    /// <summary>A middleware for a given set of states.</summary>
    public AutoSaveStateMiddleware(BotStateSet botStateSet) => BotStateSet = botStateSet;

    /// <summary>The states.</summary>
    public BotStateSet BotStateSet { get; set; }

    /// <summary>Adds a state.</summary>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken = default
    )
    {
        await BotStateSet.LoadAllAsync(turnContext, force: true, cancellationToken);
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, force: false, cancellationToken);
    }
}
