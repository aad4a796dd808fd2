using System.Globalization;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards;

/// <summary>Tells an owner what closing now would mean, and nothing about the result.</summary>
internal static class Outlook
{
    /// <summary>Fewest finished leaders before an owner of an anonymous decision learns whether open answers matter: with fewer, changing one's own answers would sound the others out.</summary>
    public const int FewestFinished = 3;

    /// <summary>The outlook in words.</summary>
    /// <param name="assessment">An open one.</param>
    /// <param name="open">What is open in it.</param>
    public static string Text(Assessment assessment, OpenAnswers open) =>
        assessment switch
        {
            _ when assessment.Finished < assessment.Needed => string.Create(
                CultureInfo.InvariantCulture,
                $"{assessment.Finished} of the {assessment.Needed} needed have finished: closing now gives a tendency, not a verdict."
            ),
            { State: AssessmentState.SecondRound } =>
                "Whoever has not finished this round keeps the answers they gave before.",
            { Visibility: Visibility.Anonymous, Finished: < FewestFinished } =>
                "Enough have finished for a verdict. Others may still be answering.",
            _ => Text(open),
        };

    private static string Text(OpenAnswers open) =>
        open switch
        {
            { Count: 0 } => "Nothing is open.",
            { CanChange: false } =>
                "Open answers can no longer change the result: you can close without waiting.",
            _ => "Open answers can still change the result.",
        };
}
