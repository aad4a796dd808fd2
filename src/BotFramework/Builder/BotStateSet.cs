namespace Microsoft.Bot.Builder;

/// <summary>Several states that are loaded and saved together.</summary>
public class BotStateSet
{
    /// <summary>A set of given states.</summary>
    public BotStateSet(params BotState[] botStates) => BotStates.AddRange(botStates);

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads all states at the same time.</summary>
    public Task LoadAllAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default
    ) =>
        Task.WhenAll(
            BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken))
        );

    /// <summary>Saves all states at the same time.</summary>
    public Task SaveAllChangesAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default
    ) =>
        Task.WhenAll(
            BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken))
        );
}
