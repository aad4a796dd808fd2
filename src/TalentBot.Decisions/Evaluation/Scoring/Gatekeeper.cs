using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>Applies the gates, which nothing outweighs.</summary>
internal static class Gatekeeper
{
    /// <summary>Model id → ids of the gates that rule it out, in the framework's order.</summary>
    /// <exception cref="ArgumentException">A gate of the poll is not in its framework.</exception>
    public static ImmutableDictionary<string, ImmutableArray<string>> RuledOut(Poll poll)
    {
        var gates = poll.Framework.Gates;
        if (poll.Gates.Except(gates.Select(gate => gate.Id), StringComparer.Ordinal).Any())
        {
            throw new ArgumentException("A gate is not in the framework.", nameof(poll));
        }

        return gates
            .Where(gate => poll.Gates.Contains(gate.Id, StringComparer.Ordinal))
            .SelectMany(gate => gate.RulesOut, (gate, model) => (gate.Id, Model: model))
            .GroupBy(pair => pair.Model, pair => pair.Id, StringComparer.Ordinal)
            .ToImmutableDictionary(
                group => group.Key,
                group => group.ToImmutableArray(),
                StringComparer.Ordinal
            );
    }
}
