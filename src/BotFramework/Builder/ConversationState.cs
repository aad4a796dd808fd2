namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation, shared by everybody in it.</summary>
public class ConversationState : BotState
{
    /// <summary>A conversation state kept in a storage.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState)) { }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var key = StorageKey.Of(turnContext);
        return $"{key.Channel}/conversations/{key.Conversation}";
    }
}
