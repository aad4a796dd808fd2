using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Reviewing;

/// <summary>Decides whether a review is kept.</summary>
internal static class ReviewRules
{
    public static Outcome Keep(
        Assessment assessment,
        Framework framework,
        Command.KeepReview command,
        DateTimeOffset now
    )
    {
        var review = Draft(command, framework, now);
        return assessment.State switch
        {
            AssessmentState.Cancelled => new Outcome.Refused(Refusal.Cancelled),
            AssessmentState.Reviewed(_, var kept) when kept.SaysTheSameAs(review) =>
                new Outcome.Repeated(),
            AssessmentState.Reviewed => new Outcome.Refused(Refusal.AlreadyReviewed),
            not AssessmentState.Decided => new Outcome.Refused(Refusal.NotDecided),
            _ when Fault(command, framework) is { } fault => new Outcome.Refused(fault),
            AssessmentState.Decided decided => new Outcome.Accepted(
                assessment with
                {
                    State = new AssessmentState.Reviewed(decided, review),
                },
                [new Effect.RefreshDecision(), new Effect.PostComparison()]
            ),
        };
    }

    private static Review Draft(
        Command.KeepReview command,
        Framework framework,
        DateTimeOffset now
    ) =>
        new()
        {
            By = command.By,
            At = now,
            Course = command.Course,
            Risks = InOrder(RiskIds(framework), command.Risks),
            Patterns = InOrder(PatternIds(framework), command.Patterns),
            Text = Stage.Kept(command.Text),
        };

    private static Refusal? Fault(Command.KeepReview command, Framework framework) =>
        command switch
        {
            _ when command.Risks.Except(RiskIds(framework), StringComparer.Ordinal).Any() =>
                Refusal.UnknownRisk,
            _ when command.Patterns.Except(PatternIds(framework), StringComparer.Ordinal).Any() =>
                Refusal.UnknownPattern,
            _ when Stage.IsTooLong(Stage.Kept(command.Text)) => Refusal.TextTooLong,
            _ => null,
        };

    private static ImmutableArray<string> InOrder(
        IEnumerable<string> order,
        ImmutableArray<string> ids
    ) => [.. order.Where(ids.Contains)];

    private static IEnumerable<string> RiskIds(Framework framework) =>
        framework.Risks.Select(r => r.Id);

    private static IEnumerable<string> PatternIds(Framework framework) =>
        framework.Patterns.Select(p => p.Id);
}
