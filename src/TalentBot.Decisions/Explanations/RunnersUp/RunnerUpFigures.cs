using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Scoring;

namespace TalentBot.Decisions.Explanations.RunnersUp;

/// <summary>What would have to be true for each model that is eligible but not first.</summary>
internal sealed class RunnerUpFigures(
    Panel panel,
    Recommendation result,
    StrongestReasons reasons,
    Visibility visibility
)
{
    private readonly WeightSwitches _switches = new(panel);

    private readonly bool _showsWeights = Disclosure.ShowsWeights(
        visibility,
        panel.Leaders.Count(leader => leader.PriorityWeights is not null)
    );

    /// <summary>The runners-up, best first.</summary>
    public ImmutableArray<RunnerUp> All() => [.. panel.Eligible.Skip(1).Select(Of)];

    private RunnerUp Of(int model)
    {
        var id = panel.Checklist.ModelId(model);
        var centre = RegionCentre.Of(result.Regions, id);
        return new RunnerUp
        {
            Model = id,
            Behind = panel.Standing.Index[panel.Eligible[0]] - panel.Standing.Index[model],
            Reasons = reasons.Of(Drivers.Of(panel, model).Where(driver => driver.Points > 0)),
            ShowsWeights = _showsWeights,
            Switch = _showsWeights ? _switches.NearestFor(model) : null,
            Centre = centre,
            Answers = centre is null ? Answers(model) : [],
        };
    }

    private ImmutableArray<ChangedAnswer> Answers(int model) =>
        [.. new AnswerSearch(panel, model).Fewest().Select(Shown).Distinct()];

    private ChangedAnswer Shown(AnswerStep step)
    {
        var framework = panel.Checklist.Framework;
        var question = framework.Question(step.Question.Id);
        return Disclosure.Shows(visibility, result.Agreement[question.Id])
            ? new ChangedAnswer.Level(question, question.Levels[step.Level])
            : new ChangedAnswer.Hidden(framework.SectionOf(question.Id));
    }
}
