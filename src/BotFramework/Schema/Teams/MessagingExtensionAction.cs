namespace Microsoft.Bot.Schema.Teams;

/// <summary>What an action of a messaging extension asks or submits.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction() { }

    public MessagingExtensionAction(
        object data = default,
        TaskModuleRequestContext context = default,
        string commandId = default,
        string commandContext = default,
        string botMessagePreviewAction = default,
        IList<Activity> botActivityPreview = default,
        MessageActionsPayload messagePayload = default
    )
        : base(data, context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    public string CommandId { get; set; }

    public string CommandContext { get; set; }

    public string BotMessagePreviewAction { get; set; }

    public IList<Activity> BotActivityPreview { get; set; }

    public MessageActionsPayload MessagePayload { get; set; }

    public string State { get; set; }
}
