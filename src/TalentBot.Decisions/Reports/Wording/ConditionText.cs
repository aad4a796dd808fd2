using System.Diagnostics;
using TalentBot.Decisions.Explanations.Conditions;

namespace TalentBot.Decisions.Reports.Wording;

/// <summary>A condition of a verdict word with its figures, as a clause.</summary>
public static class ConditionText
{
    /// <summary>What was found, and what is needed where that is a number.</summary>
    public static string Of(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Kind switch
        {
            ConditionKind.Acceptability =>
                $"first in {Found(condition, Figure.Percent)} of all ways to weigh the priorities "
                    + Needed(condition, Figure.Percent),
            ConditionKind.Lead => Lead(condition),
            ConditionKind.Borda => condition.Holds
                ? "counting each leader's own ranking of the models puts no other one ahead"
                : "counting each leader's own ranking of the models puts another one ahead",
            ConditionKind.OpenAnswers => condition.Holds
                ? "open answers cannot change which model is first"
                : "open answers can still change which model is first",
            ConditionKind.NoPivotalLeader => condition.Holds
                ? "leaving any one leader out does not change which model is first"
                : "leaving one leader out changes which model is first",
            ConditionKind.Backing =>
                $"the own answers of {Found(condition, Figure.Percent)} of the leaders put it first "
                    + Needed(condition, Figure.Percent),
            ConditionKind.FailurePattern => Pattern(condition),
            _ => throw new UnreachableException(),
        };
    }

    private static string Lead(Condition condition) =>
        condition.Figure is null
            ? "no other model is left to be ahead of"
            : $"{Found(condition, Figure.Plain)} points ahead of the next model "
                + Needed(condition, Figure.Plain);

    private static string Pattern(Condition condition)
    {
        var signs = (int)condition.Figure!.Value;
        var count = signs switch
        {
            0 => "no sign",
            1 => "1 sign",
            _ => $"{Figure.Whole(signs)} signs",
        };
        return $"{count} of its own failure pattern (needed: fewer than {Figure.Plain(condition.CutPoint!.Value)})";
    }

    // A rounded figure must not look as if it reached what it missed.
    private static string Found(Condition condition, Func<double, string> write)
    {
        var (figure, needed) = (write(condition.Figure!.Value), write(condition.CutPoint!.Value));
        return !condition.Holds && figure == needed ? $"just under {figure}" : figure;
    }

    private static string Needed(Condition condition, Func<double, string> write) =>
        $"(needed: {write(condition.CutPoint!.Value)})";
}
