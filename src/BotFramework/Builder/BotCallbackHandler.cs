namespace Microsoft.Bot.Builder;

/// <summary>What the bot does in a turn.</summary>
public delegate Task BotCallbackHandler(
    ITurnContext turnContext,
    CancellationToken cancellationToken
);
