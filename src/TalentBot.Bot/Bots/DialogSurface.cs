using System.Diagnostics;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Cards;
using TalentBot.Languages;

namespace TalentBot.Bots;

/// <summary>Draws replies as answers of a Teams dialog.</summary>
internal static class DialogSurface
{
    public static TaskModuleResponse Draw(Reply reply, Language language) =>
        reply switch
        {
            Reply.Show(var title, var card, _) => new()
            {
                Task = new TaskModuleContinueResponse
                {
                    Value = new TaskModuleTaskInfo
                    {
                        Title = title,
                        Height = "large",
                        Width = "medium",
                        Card = Card.ToAttachment(card, language),
                    },
                },
            },
            Reply.Tell { Text: var text } => Message(text),
            Reply.Say(var text) => Message(text),
            Reply.Both(var first, _) => Draw(first, language),
            Reply.Silence => Message(language["surface.done-privately"]),
            _ => throw new UnreachableException(),
        };

    /// <summary>A sentence instead of a form.</summary>
    public static TaskModuleResponse Message(string text) =>
        new() { Task = new TaskModuleMessageResponse { Value = text } };
}
