using System.Diagnostics;
using System.Globalization;
using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;

namespace TalentBot.Cards;

/// <summary>Where a decision is in its life, in a sentence or two.</summary>
internal static class StateText
{
    /// <summary>For the card.</summary>
    public static IEnumerable<AdaptiveElement> Create(Assessment assessment)
    {
        yield return CardText.Paragraph(
            Words(assessment, CardTime.Local) + (IsClosed(assessment) ? Where : "")
        );
        if (assessment.State is AssessmentState.Cancelled { Reason: { Length: > 0 } reason })
        {
            yield return CardText.Labelled("Reason:", reason);
        }
    }

    /// <summary>For clients that show no cards.</summary>
    public static string Plain(Assessment assessment) =>
        assessment.State is AssessmentState.Closed(_, var reason)
            ? $"Closed: {Why(reason)}"
            : Words(assessment, CardTime.Universal);

    private const string Where = " The recommendation is in this conversation.";

    private static bool IsClosed(Assessment assessment) =>
        assessment.State is AssessmentState.Closed;

    private static string Words(Assessment assessment, Func<DateTimeOffset, string> time) =>
        assessment.State switch
        {
            AssessmentState.Open => $"Open until {time(assessment.Deadline)}.",
            AssessmentState.SecondRound(var round) => string.Create(
                CultureInfo.InvariantCulture,
                $"Second round on {Questions(round.Questions.Length)}, open until {time(assessment.Deadline)}."
            ),
            AssessmentState.Closed(var at, var reason) => $"Closed on {time(at)}: {Why(reason)}",
            AssessmentState.Decided(_, var decision, _) =>
                $"Decided on {time(decision.At)}: {What(decision)}",
            AssessmentState.Reviewed(var before, var review) =>
                $"Decided on {time(before.Decision.At)}: {What(before.Decision)} Reviewed on {time(review.At)}: {How(review.Course)}",
            AssessmentState.Cancelled(var at, _) =>
                $"Cancelled on {time(at)}. Nothing was decided, and answers are no longer taken.",
            _ => throw new UnreachableException(),
        };

    private static string Questions(int count) =>
        count is 1
            ? "1 question"
            : string.Create(CultureInfo.InvariantCulture, $"{count} questions");

    private static string Why(ClosingReason reason) =>
        reason switch
        {
            ClosingReason.AllFinished => "everybody has finished.",
            ClosingReason.Deadline => "the deadline has passed.",
            ClosingReason.Owner => "an owner closed it.",
            _ => throw new UnreachableException(),
        };

    private static string What(Decision decision) =>
        decision.Choice switch
        {
            Choice.Accept => "the recommended model.",
            Choice.OtherModel => "another model than recommended.",
            Choice.Mix => "a mix of models.",
            Choice.DirectHiring => "direct hiring.",
            Choice.NotNow => "not now.",
            _ => throw new UnreachableException(),
        };

    private static string How(Course course) =>
        course switch
        {
            Course.Better => "better than expected.",
            Course.AsExpected => "as expected.",
            Course.Worse => "worse than expected.",
            Course.Abandoned => "it was given up.",
            _ => throw new UnreachableException(),
        };
}
