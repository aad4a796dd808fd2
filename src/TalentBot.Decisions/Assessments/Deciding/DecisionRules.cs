using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Assessments.Deciding;

/// <summary>Decides whether a decision is taken.</summary>
internal static class DecisionRules
{
    public static Outcome Decide(
        Assessment assessment,
        Plan plan,
        Command.Decide command,
        DateTimeOffset now
    )
    {
        if (Hindrance(assessment) is { } reason)
        {
            return new Outcome.Refused(reason);
        }

        var result = Evaluator.Evaluate(assessment.ToPoll(plan.Framework));
        var decision = Draft(command, plan, result, now);
        return assessment switch
        {
            { Decision: { } kept } when kept.SaysTheSameAs(decision) => new Outcome.Repeated(),
            // Somebody else has decided, or the answers have changed, since this owner looked.
            _ when command.Seen is { } seen && seen != assessment.StandsSince =>
                new Outcome.Outdated(),
            _ when ChoiceRules.Fault(decision.Choice, assessment, plan, result) is { } fault =>
                new Outcome.Refused(fault),
            _ when Fault(decision) is { } fault => new Outcome.Refused(fault),
            _ => Accept(assessment, decision),
        };
    }

    private static Refusal? Hindrance(Assessment assessment) =>
        assessment.State is AssessmentState.Decided ? null : Stage.NotClosed(assessment);

    /// <summary>The decision as it would be kept: texts trimmed, models in the framework's order.</summary>
    private static Decision Draft(
        Command.Decide command,
        Plan plan,
        Recommendation result,
        DateTimeOffset now
    )
    {
        var choice = ChoiceRules.Tidy(command.Choice, plan.Framework);
        return new()
        {
            Choice = choice,
            By = command.By,
            At = now,
            Dissent = Stage.Kept(command.Dissent),
            ReviewAt = command.ReviewAt,
            Prediction = Prediction.Of(result, Decision.ModelsOf(choice, result.First)),
        };
    }

    private static Refusal? Fault(Decision decision) =>
        decision switch
        {
            _ when Stage.IsTooLong(decision.Dissent) => Refusal.TextTooLong,
            { ReviewAt: { } at } when at <= decision.At => Refusal.ReviewDatePassed,
            { ReviewAt: { } at }
                when (at - decision.At).TotalDays > LifeCycle.LongestDaysToReview =>
                Refusal.ReviewDateTooFar,
            _ => null,
        };

    private static Outcome.Accepted Accept(Assessment assessment, Decision decision) =>
        new(
            assessment with
            {
                State = new AssessmentState.Decided(assessment.Closing!, decision),
                EarlierDecisions = assessment.Decision is { } earlier
                    ? assessment.EarlierDecisions.Add(earlier)
                    : assessment.EarlierDecisions,
            },
            decision.ReviewAt is null
                ? [new Effect.RefreshDecision(), new Effect.AnnounceDecision()]
                :
                [
                    new Effect.RefreshDecision(),
                    new Effect.AnnounceDecision(),
                    new Effect.WatchDeadline(),
                ]
        );
}
