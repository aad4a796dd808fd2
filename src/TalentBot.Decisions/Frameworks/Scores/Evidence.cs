namespace TalentBot.Decisions.Frameworks.Checks;

/// <summary>What a level says for a model, less what the question alone says.</summary>
internal static class Evidence
{
    /// <summary>Numbers nearer to each other than this are equal.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>The level's fit less the mean fit of the question's levels.</summary>
    public static double Of(Question question, Level level, string model) =>
        level.Fits[model] - question.Levels.Average(l => l.Fits[model]);

    /// <summary>The evidence of each level of a question.</summary>
    public static IEnumerable<double> Of(Question question, string model) =>
        question.Levels.Select(l => Of(question, l, model));
}
