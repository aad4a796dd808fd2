using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Verdicts;

/// <summary>Says in a word how much a team may rely on the first model.</summary>
/// <remarks>The cut points are this project's conventions.</remarks>
internal static class VerdictRule
{
    internal const double LikelyAcceptability = 0.7;
    internal const double ClearAcceptability = 0.9;
    internal const double LikelyLead = 3;
    internal const double ClearBacking = 2d / 3;

    /// <summary>The verdict by all other figures.</summary>
    public static Verdict Judge(Recommendation figures, bool quorumReached) =>
        figures.First switch
        {
            null => Verdict.Blocked,
            _ when !quorumReached => Verdict.Insufficient,
            var first when !IsLikely(figures, first) => Verdict.Close,
            var first when IsClear(figures, first) => Verdict.Clear,
            _ => Verdict.Likely,
        };

    private static bool IsLikely(Recommendation figures, string first) =>
        figures.Acceptability[first].IsAtLeast(LikelyAcceptability)
        && HasLead(figures, first)
        && figures.BordaAgrees;

    private static bool HasLead(Recommendation figures, string first) =>
        figures.Second is not { } second
        || (figures.Index[first] - figures.Index[second]).IsAtLeast(LikelyLead);

    private static bool IsClear(Recommendation figures, string first) =>
        figures.Acceptability[first].IsAtLeast(ClearAcceptability)
        && !figures.OpenAnswers.CanChange
        && !figures.PivotalLeader
        && figures.Backing.IsAtLeast(ClearBacking)
        && !figures.Patterns.Values.Any(pattern => pattern.Model == first && pattern.Holds);
}
