namespace Microsoft.Bot.Builder;

/// <summary>State of a person within one conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>A private conversation state kept in a storage.</summary>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState)) { }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var key = StorageKey.Of(turnContext);
        return $"{key.Channel}/conversations/{key.Conversation}/users/{key.User}";
    }
}
