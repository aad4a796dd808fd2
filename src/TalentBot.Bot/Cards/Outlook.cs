using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>Tells an owner what closing now would mean, and nothing about the result.</summary>
internal static class Outlook
{
    /// <summary>The outlook in words.</summary>
    /// <param name="assessment">An open one.</param>
    /// <param name="open">What is open in it.</param>
    /// <param name="language">The owner's.</param>
    public static string Text(Assessment assessment, OpenAnswers open, Language language) =>
        assessment switch
        {
            _ when assessment.Finished < assessment.Needed => language.Say(
                "close.below-quorum",
                ("finished", assessment.Finished),
                ("needed", assessment.Needed)
            ),
            { WouldReveal: true } => language["close.would-keep"],
            { State: AssessmentState.SecondRound } => language["close.second-round"],
            _ when !EarlyClosing.MayBeTold(assessment) => language["close.enough"],
            _ => language[Key(open)],
        };

    private static string Key(OpenAnswers open) =>
        open switch
        {
            { Count: 0 } => "close.nothing-open",
            { CanChange: false } => "close.cannot-change",
            _ => "close.can-change",
        };
}
