using System.Diagnostics;
using AdaptiveCards;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace TalentBot.Bots;

/// <summary>Answers an <c>Action.Execute</c> as a dialog would be answered: only who pressed sees it.</summary>
/// <remarks>Our cards have no such action, since channels handle it unreliably; other clients and copied cards may.</remarks>
internal static class ActionSurface
{
    /// <summary>Name of the invoke.</summary>
    public const string Invoke = "adaptiveCard/action";

    private const string Sentence = "application/vnd.microsoft.activity.message";

    public static AdaptiveCardInvokeResponse Of(TaskModuleResponse dialog) =>
        dialog.Task switch
        {
            TaskModuleContinueResponse { Value.Card.Content: { } card } => new()
            {
                StatusCode = 200,
                Type = AdaptiveCard.ContentType,
                Value = card,
            },
            TaskModuleMessageResponse { Value: var text } => new()
            {
                StatusCode = 200,
                Type = Sentence,
                Value = text,
            },
            _ => throw new UnreachableException(),
        };
}
