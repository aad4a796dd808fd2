using System.Diagnostics;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>Says who is shown what: true to the letter, on every card that asks or shows answers.</summary>
internal static class WhoSeesWhat
{
    /// <summary>While answers are taken.</summary>
    public static string WhileOpen(Assessment assessment, Language language) =>
        assessment.IsPersonal ? language["quick.who-sees-what"] : WhileOpen(assessment.Visibility);

    /// <summary>While answers are taken.</summary>
    public static string WhileOpen(Visibility visibility) =>
        visibility switch
        {
            Visibility.Anonymous =>
                "Anonymous. Nobody is shown who answered what, the owner included. Until it closes, "
                    + "everybody sees only how many have finished. After that, answers to a question "
                    + "are shown without names, and only where at least three leaders gave one. Once three have finished, the owners "
                    + "also learn whether open answers can still change the result. "
                    + "Answers are stored with their names so that you can change them.",
            Visibility.Named =>
                "Named. Everybody here sees who has finished. Answers stay hidden until it closes; "
                    + "from then on they may be shown with names.",
            _ => throw new UnreachableException(),
        };

    /// <summary>Beside the recommendation.</summary>
    public static string AfterClosing(Visibility visibility) =>
        visibility switch
        {
            Visibility.Anonymous =>
                "Anonymous decision: no names, and nothing about a question that fewer than three "
                    + "leaders gave an answer to; its section is named instead.",
            Visibility.Named => "Named decision: answers may be shown with names.",
            _ => throw new UnreachableException(),
        };
}
