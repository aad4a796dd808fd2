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
            { Visibility: Visibility.Named } => language["privacy.named-open"],
            { WasShown: true } =>
                $"{language["privacy.anonymous-open"]} {language["privacy.anonymous-again"]}",
            _ => language["privacy.anonymous-open"],
        };

    /// <summary>Beside the recommendation; there it is also said when it is the former one.</summary>
    public static string AfterClosing(Assessment assessment, Language language) =>
        assessment switch
        {
            { Visibility: Visibility.Named } => language["privacy.named-closed"],
            { KeepsFormerResult: true } =>
                $"{language["privacy.anonymous-closed"]} {language["state.kept"]}",
            _ => language["privacy.anonymous-closed"],
        };
}
