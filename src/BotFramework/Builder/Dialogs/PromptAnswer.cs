using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The answer that a turn brings to a prompt.</summary>
internal static class PromptAnswer
{
    /// <summary>What was typed; null when the activity is no message or has no text.</summary>
    public static string TextOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text)
            ? activity.Text
            : null;
    }
}
