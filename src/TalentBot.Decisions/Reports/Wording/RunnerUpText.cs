using System.Collections.Immutable;
using TalentBot.Decisions.Explanations.RunnersUp;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Reports.Wording;

/// <summary>What would have to be true for a model that is not first, in sentences.</summary>
public static class RunnerUpText
{
    /// <summary>By weights if these can do it, else by answers; at least one sentence.</summary>
    public static ImmutableArray<string> WouldBeFirst(RunnerUp runnerUp, Framework framework)
    {
        ArgumentNullException.ThrowIfNull(runnerUp);
        ArgumentNullException.ThrowIfNull(framework);
        return runnerUp.Centre is null
            ? ["No way of weighing the priorities puts it first.", Answers(runnerUp.Answers)]
            : [Weights(runnerUp, framework)];
    }

    private static string Weights(RunnerUp runnerUp, Framework framework) =>
        (runnerUp.Switch, runnerUp.IsBehind) switch
        {
            ({ } change, _) =>
                $"It would be first if “{framework.Priority(change.Priority).Name}” weighed {From(change)}{Until(change)}.",
            (null, true) when !runnerUp.ShowsWeights =>
                "It would be first if the priorities weighed otherwise.",
            (null, true) =>
                "Moving the weight of one priority alone does not put it first; several would have to move.",
            (null, false) =>
                "It is level with the first model; having as few high risks or fewer, that one is named first.",
        };

    private static string From(WeightSwitch change)
    {
        var (now, at) = (Figure.Weight(change.Now), Figure.Weight(change.At));
        return at == now
            ? $"ever so slightly {Word(change)} than now ({now})"
            : $"{Word(change)} than {at} (now {now})";
    }

    private static string Until(WeightSwitch change)
    {
        var until = Figure.Weight(change.Until);
        return until == Figure.Percent(change.More ? 1 : 0)
            ? ""
            : $", but not {Word(change)} than {until}";
    }

    private static string Word(WeightSwitch change) => change.More ? "more" : "less";

    private static string Answers(ImmutableArray<ChangedAnswer> answers) =>
        answers.IsEmpty
            ? "Other answers to any three questions would not put it first either."
            : $"It would be first if {Listing.And([.. Said(answers), .. Hidden(answers)])}.";

    private static IEnumerable<string> Said(ImmutableArray<ChangedAnswer> answers) =>
        answers
            .OfType<ChangedAnswer.Level>()
            .Select(
                (answer, i) =>
                    $"{(i == 0 ? "all said " : "")}that {answer.Instead.Says} ({answer.Question.Name})"
            );

    private static IEnumerable<string> Hidden(ImmutableArray<ChangedAnswer> answers) =>
        answers
            .OfType<ChangedAnswer.Hidden>()
            .Select(answer => $"answers in the section “{answer.Section.Name}” were others");
}
