using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Evaluation.Neutrality;

/// <summary>How often each model comes first when nobody means anything by an answer.</summary>
/// <remarks>A model that wins more than its share then wins by the questions, not by the team.</remarks>
public static class WinShares
{
    /// <summary>Model id → share of the draws in which one random leader's model is first.</summary>
    /// <param name="framework">The framework, without faults.</param>
    /// <param name="checklist">Which of its questions are answered.</param>
    /// <param name="draws">Number of random leaders, at least 1.</param>
    /// <param name="below">
    /// Draws an integer from 0 to one less than what it is given, each with the same chance.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="draws"/> is less than 1.
    /// </exception>
    public static ImmutableDictionary<string, double> Of(
        Framework framework,
        ChecklistKind checklist,
        int draws,
        Func<int, int> below
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        var asked = new Checklist(framework, checklist);
        var leader = new RandomLeader(asked);
        var wins = new int[asked.Models];
        for (var draw = 0; draw < draws; draw++)
        {
            leader.Draw(below);
            wins[leader.First()]++;
        }

        return asked.ByModel(Enumerable.Range(0, asked.Models), m => wins[m] / (double)draws);
    }
}
