namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public IMessageActivity AsMessageActivity() => As<IMessageActivity>(ActivityTypes.Message);

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() =>
        As<IContactRelationUpdateActivity>(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() =>
        As<IInstallationUpdateActivity>(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity AsConversationUpdateActivity() =>
        As<IConversationUpdateActivity>(ActivityTypes.ConversationUpdate);

    public ITypingActivity AsTypingActivity() => As<ITypingActivity>(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() =>
        As<IEndOfConversationActivity>(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => As<IEventActivity>(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => As<IInvokeActivity>(ActivityTypes.Invoke);

    public IMessageUpdateActivity AsMessageUpdateActivity() =>
        As<IMessageUpdateActivity>(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() =>
        As<IMessageDeleteActivity>(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() =>
        As<IMessageReactionActivity>(ActivityTypes.MessageReaction);

    public ISuggestionActivity AsSuggestionActivity() =>
        As<ISuggestionActivity>(ActivityTypes.Suggestion);

    public ITraceActivity AsTraceActivity() => As<ITraceActivity>(ActivityTypes.Trace);

    public IHandoffActivity AsHandoffActivity() => As<IHandoffActivity>(ActivityTypes.Handoff);

    public ICommandActivity AsCommandActivity() => As<ICommandActivity>(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() =>
        As<ICommandResultActivity>(ActivityTypes.CommandResult);

    /// <summary>Whether this activity is of a kind, or of a sub-kind written kind/sub-kind.</summary>
    protected bool IsActivity(string activityType)
    {
        ArgumentNullException.ThrowIfNull(activityType);

        return Type is not null
            && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
    }

    private T As<T>(string activityType)
        where T : class, IActivity => IsActivity(activityType) ? this as T : null;
}
