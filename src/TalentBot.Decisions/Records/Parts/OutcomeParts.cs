using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Evaluation.Risks;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>The parts of a record about what was decided, what follows, and what happened.</summary>
internal static class OutcomeParts
{
    private const int MostRisks = 3;

    public static ImmutableArray<RecordedDecision> Decisions(RecordScope scope) =>
        scope.Assessment.Decision is { } last
            ? [.. scope.Assessment.EarlierDecisions.Append(last).Select(d => Of(scope, d))]
            : [];

    public static ImmutableArray<RecordedRisk> Risks(RecordScope scope) =>
        [
            .. Models(scope)
                .SelectMany(model => Exposures.Highest(scope.Result, model).Take(MostRisks))
                .Select(exposure =>
                {
                    var risk = scope.Framework.Risk(exposure.Id);
                    return new RecordedRisk(
                        new(risk.Id, risk.Name),
                        scope.Model(risk.Model),
                        exposure.Severity,
                        risk.Mitigation,
                        scope.Sources(exposure.RaisedBy)
                    );
                }),
        ];

    /// <summary>Those the recommendation warns of, and those of a model decided for against it.</summary>
    public static ImmutableArray<RecordedPattern> Patterns(RecordScope scope)
    {
        var models = Models(scope);
        return
        [
            .. scope
                .Framework.Patterns.Where(p =>
                    scope.Result.Patterns[p.Id] is var watch
                    && (
                        watch.Warn
                        || (watch.Holds && models.Contains(p.Model, StringComparer.Ordinal))
                    )
                )
                .Select(p => new RecordedPattern(new(p.Id, p.Name), p.FirstNoticed)),
        ];
    }

    public static ImmutableArray<string> NextSteps(RecordScope scope) =>
        [.. Models(scope).SelectMany(model => scope.Framework.Model(model).NextSteps)];

    public static RecordedReview? Review(RecordScope scope)
    {
        if (scope.Assessment.State is not AssessmentState.Reviewed(var before, var review))
        {
            return null;
        }

        var (_, risks, patterns) = Comparison.Of(before.Decision, review);
        return new(
            RecordScope.NameOf(review.By),
            review.At,
            review.Course,
            review.Text,
            Both(scope, risks.Hits, patterns.Hits),
            Both(scope, risks.Misses, patterns.Misses),
            Both(scope, risks.Surprises, patterns.Surprises)
        );
    }

    /// <summary>The models decided for; the first model while nothing is decided.</summary>
    private static ImmutableArray<string> Models(RecordScope scope) =>
        scope.Assessment.Decision is { } decision ? decision.Models
        : scope.Result.First is { } first ? [first]
        : [];

    private static RecordedDecision Of(RecordScope scope, Decision decision) =>
        new(
            decision.Choice,
            [.. decision.Models.Select(scope.Model)],
            RecordScope.NameOf(decision.By),
            decision.At,
            decision.Dissent,
            decision.ReviewAt,
            decision.Prediction.Verdict,
            decision.Prediction.First is { } first ? scope.Model(first) : null,
            [
                .. decision.Models.Select(m => new RecordedFigure(
                    scope.Model(m),
                    scope.Figure(decision.Prediction.Index[m])
                )),
            ]
        );

    private static ImmutableArray<Named> Both(
        RecordScope scope,
        ImmutableArray<string> risks,
        ImmutableArray<string> patterns
    ) =>
        [
            .. risks.Select(id => new Named(id, scope.Framework.Risk(id).Name)),
            .. patterns.Select(id => new Named(
                id,
                scope.Framework.Patterns.First(p => p.Id == id).Name
            )),
        ];
}
