using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation;

/// <summary>How far the leaders agree on a question.</summary>
/// <param name="Consensus">Tastle–Wierman, 0 … 1; null when nobody gave a level.</param>
/// <param name="VanDerEijk">van der Eijk's A, −1 … 1; null when nobody gave a level.</param>
/// <param name="Levels">Level id → number of leaders, only levels that were given.</param>
public sealed record QuestionAgreement(
    double? Consensus,
    double? VanDerEijk,
    ImmutableDictionary<string, int> Levels
)
{
    /// <summary>Whether at least three levels were given and they fall into two camps.</summary>
    public bool TwoCamps => VanDerEijk is { } a && a.IsBelow(0) && Levels.Values.Sum() >= 3;
}
