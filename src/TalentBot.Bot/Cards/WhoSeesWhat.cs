using TalentBot.Decisions.Assessments;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>Says who is shown what: true to the letter, on every card that asks or shows answers.</summary>
internal static class WhoSeesWhat
{
    /// <summary>While answers are taken.</summary>
    public static string WhileOpen(Assessment assessment, Language language) =>
        assessment switch
        {
            { IsPersonal: true } => language["quick.who-sees-what"],
            { Visibility: Visibility.Named } => language["privacy.named-open"],
            { WasShown: true } =>
                $"{language["privacy.anonymous-open"]} {language["privacy.anonymous-again"]}",
            _ => language["privacy.anonymous-open"],
        };
}
