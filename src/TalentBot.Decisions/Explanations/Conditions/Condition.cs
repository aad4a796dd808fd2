using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Explanations.Conditions;

/// <summary>One thing that a verdict word needs.</summary>
/// <param name="Kind">What is needed; says what the figures mean.</param>
/// <param name="Word">
/// The word that needs it, likely or clear; clear needs everything that likely needs, too.
/// </param>
/// <param name="Holds">Whether it is so.</param>
/// <param name="Figure">What was found; null where there is no figure.</param>
/// <param name="CutPoint">What the figure is compared with; null where there is no figure.</param>
public sealed record Condition(
    ConditionKind Kind,
    Verdict Word,
    bool Holds,
    double? Figure = null,
    double? CutPoint = null
);
