using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>The parts of a record about what was considered, and why one model is first.</summary>
internal static class OptionParts
{
    public static ImmutableArray<RecordedFigure> Weights(RecordScope scope) =>
        Disclosure.ShowsWeights(
            scope.Assessment.Visibility,
            scope.Assessment.Counted.Count(l => !l.Priorities.IsEmpty)
        )
            ?
            [
                .. scope.Framework.Priorities.Select(p => new RecordedFigure(
                    new(p.Id, p.Name),
                    scope.Result.Weights[p.Id]
                )),
            ]
            : [];

    public static ImmutableArray<RecordedDriver> Drivers(RecordScope scope) =>
        [.. scope.Result.Drivers.Select(d => DriverOf(scope, d)).Distinct()];

    public static ImmutableArray<RecordedOption> Options(RecordScope scope) =>
        [.. scope.Result.Ranking.Select(model => OptionOf(scope, model))];

    private static RecordedDriver DriverOf(RecordScope scope, Driver driver)
    {
        var shown = scope.Shows(driver.Question);
        return new(
            shown ? scope.Question(driver.Question) : null,
            scope.Section(driver.Question),
            shown ? driver.Points : null,
            driver.Points > 0
        );
    }

    private static RecordedOption OptionOf(RecordScope scope, string model) =>
        new(
            scope.Model(model),
            scope.Result.Index[model],
            scope.Result.Acceptability.TryGetValue(model, out var share) ? share : null,
            [
                .. scope
                    .Result.RuledOut.GetValueOrDefault(model, [])
                    .Select(g => new Named(g, scope.Framework.Gate(g).Fact)),
            ]
        );
}
