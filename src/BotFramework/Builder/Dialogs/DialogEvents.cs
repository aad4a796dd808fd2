namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that the dialogs themselves emit.</summary>
public class DialogEvents
{
    /// <summary>A dialog is to begin.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The dialogs are to be cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in from the channel.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The stored dialogs were begun by another version of the code.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>An exception left a dialog.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
