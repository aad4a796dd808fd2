using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks.Scores;

/// <summary>What a level says for a model, less what the question alone says.</summary>
internal static class LevelEvidence
{
    /// <summary>For each level its fit less the mean fit of the question's levels.</summary>
    /// <remarks>The question itself favours nobody; only the answer does.</remarks>
    public static ImmutableArray<double> Of(Question question, string model)
    {
        var mean = question.Levels.Average(level => level.Fits[model]);
        return [.. question.Levels.Select(level => level.Fits[model] - mean)];
    }
}
