using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Evaluation.Verdicts;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Explanations.Conditions;

/// <summary>Says which conditions of the verdict words hold.</summary>
internal static class VerdictConditions
{
    /// <summary>Those of likely, then those of clear; none when every model is ruled out.</summary>
    /// <param name="result">What the answers say.</param>
    /// <param name="voters">
    /// Leaders who gave anything: of one or two, nobody can be left out, so nothing is said of it.
    /// </param>
    public static ImmutableArray<Condition> Of(Recommendation result, int voters) =>
        result.First is { } first
            ? [.. Likely(result, first), .. Clear(result, first).Where(c => IsSaid(c, voters))]
            : [];

    private static bool IsSaid(Condition condition, int voters) =>
        condition.Kind is not ConditionKind.NoPivotalLeader
        || voters >= PivotalLeader.FewestLeaders;

    private static IEnumerable<Condition> Likely(Recommendation result, string first) =>
        [
            Acceptability(result, first, Verdict.Likely, VerdictRule.LikelyAcceptability),
            Lead(result, first),
            new(
                ConditionKind.Borda,
                Verdict.Likely,
                result.BordaAgrees,
                result.Borda[first],
                result.Borda.Values.Max()
            ),
        ];

    private static IEnumerable<Condition> Clear(Recommendation result, string first) =>
        [
            Acceptability(result, first, Verdict.Clear, VerdictRule.ClearAcceptability),
            new(
                ConditionKind.OpenAnswers,
                Verdict.Clear,
                !result.OpenAnswers.CanChange,
                result.OpenAnswers.WorstGap,
                0
            ),
            new(ConditionKind.NoPivotalLeader, Verdict.Clear, !result.PivotalLeader),
            new(
                ConditionKind.Backing,
                Verdict.Clear,
                result.Backing.IsAtLeast(VerdictRule.ClearBacking),
                result.Backing,
                VerdictRule.ClearBacking
            ),
            Pattern(result, first),
        ];

    private static Condition Acceptability(
        Recommendation result,
        string first,
        Verdict word,
        double needed
    )
    {
        var share = result.Acceptability[first];
        return new(ConditionKind.Acceptability, word, share.IsAtLeast(needed), share, needed);
    }

    private static Condition Lead(Recommendation result, string first)
    {
        double? lead = result.Second is { } second
            ? result.Index[first] - result.Index[second]
            : null;
        var holds = lead is not { } points || points.IsAtLeast(VerdictRule.LikelyLead);
        return new(ConditionKind.Lead, Verdict.Likely, holds, lead, VerdictRule.LikelyLead);
    }

    private static Condition Pattern(Recommendation result, string first)
    {
        var signs = result
            .Patterns.Values.Where(pattern => pattern.Model == first)
            .Select(pattern => pattern.Signs.Length)
            .DefaultIfEmpty()
            .Max();
        return new(
            ConditionKind.FailurePattern,
            Verdict.Clear,
            signs < PatternWatch.EnoughSigns,
            signs,
            PatternWatch.EnoughSigns
        );
    }
}
