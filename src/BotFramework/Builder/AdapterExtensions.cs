namespace Microsoft.Bot.Builder;

/// <summary>Puts storage and states into each turn's state.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts a storage into each turn's state.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Puts states into each turn's state, each by the name of its type.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName));
        }

        return botAdapter;
    }

    /// <summary>Puts both states into each turn's state, and saves them after it unless told not to.</summary>
    public static BotAdapter UseState(
        this BotAdapter botAdapter,
        UserState userState,
        ConversationState conversationState,
        bool auto = true
    )
    {
        botAdapter.UseBotState(userState, conversationState);
        return auto
            ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState))
            : botAdapter;
    }
}
