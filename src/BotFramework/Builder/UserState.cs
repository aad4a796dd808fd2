namespace Microsoft.Bot.Builder;

/// <summary>State of a person, in all conversations of a channel.</summary>
public class UserState : BotState
{
    /// <summary>A user state kept in a storage.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState)) { }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var key = StorageKey.Of(turnContext);
        return $"{key.Channel}/users/{key.User}";
    }
}
