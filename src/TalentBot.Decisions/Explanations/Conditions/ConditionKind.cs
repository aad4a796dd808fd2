namespace TalentBot.Decisions.Explanations.Conditions;

/// <summary>What a verdict word asks of the first model.</summary>
public enum ConditionKind
{
    /// <summary>Figure: share of all weightings in which it is first; at least the cut point.</summary>
    Acceptability,

    /// <summary>
    /// Figure: index points before the second, null without one; at least the cut point.
    /// </summary>
    Lead,

    /// <summary>Figure: its Borda points; at least the cut point, the most of any model.</summary>
    Borda,

    /// <summary>
    /// Figure: its smallest lead in any completion of the open answers, null without a rival; above
    /// the cut point, or nothing is open.
    /// </summary>
    OpenAnswers,

    /// <summary>
    /// No figure: leaving any one leader out does not change the first model; with three or more.
    /// </summary>
    NoPivotalLeader,

    /// <summary>Figure: share of leaders whose own ranking has it first; at least the cut point.</summary>
    Backing,

    /// <summary>Figure: signs of its own failure pattern; fewer than the cut point.</summary>
    FailurePattern,
}
