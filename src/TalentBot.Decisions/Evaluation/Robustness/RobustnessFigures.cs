using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>How far the first model stays first when weights, answers or leaders change.</summary>
internal sealed class RobustnessFigures(Panel panel)
{
    private readonly Checklist _checklist = panel.Checklist;

    /// <summary>The weight triangle, divided among the models that pass the gates.</summary>
    public ImmutableArray<WeightRegion> Regions { get; } =
        WeightTriangle.Regions(
            panel.Standing.Partials,
            panel.Eligible.Sort(),
            panel.Checklist.ModelId
        );

    /// <summary>Model id → share of all weightings in which it is first.</summary>
    public ImmutableDictionary<string, double> Acceptability() =>
        Regions
            .SelectMany(region => region.Models, (region, model) => (region, model))
            .ToImmutableDictionary(
                pair => pair.model,
                pair => pair.region.Share / pair.region.Models.Length,
                StringComparer.Ordinal
            );

    /// <summary>Priority id → interval; null with fewer than two models.</summary>
    public ImmutableDictionary<string, Stability>? Stability()
    {
        var points = new SwitchPoints(
            panel.Standing.Weights,
            panel.Standing.Partials,
            panel.Eligible
        );
        return HasRivals
            ? _checklist.ByPriority(priority => points.Of(priority, _checklist.ModelId))
            : null;
    }

    /// <summary>What is open, and whether it could turn the result.</summary>
    public OpenAnswers OpenAnswers()
    {
        var open = new OpenSlots(panel);
        double? worst = HasRivals ? WorstGap(new WorstCase(panel, open)) : null;
        var canChange = open.Count > 0 && worst is { } gap && !gap.IsAbove(0);
        return new OpenAnswers(worst, canChange, open.Count, open.Sections);
    }

    private bool HasRivals => panel.Eligible.Length > 1;

    private double WorstGap(WorstCase worst) =>
        panel.Eligible.Skip(1).Min(rival => worst.Lead(panel.Eligible[0], rival));
}
