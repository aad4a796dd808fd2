using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation;

/// <summary>How far the answers point to a failure pattern.</summary>
/// <param name="Model">Id of the pattern's model.</param>
/// <param name="Signs">Ids of the questions that at least half of the leaders answer so.</param>
/// <param name="Of">Number of signs that the pattern has.</param>
/// <param name="Warn">Whether the card warns of it.</param>
public sealed record PatternWatch(string Model, ImmutableArray<string> Signs, int Of, bool Warn)
{
    internal const int EnoughSigns = 3;

    /// <summary>Whether there are signs enough to warn whoever decides for the model.</summary>
    public bool Holds => Signs.Length >= EnoughSigns;
}
