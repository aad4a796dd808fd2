using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Frameworks.Checks;

/// <summary>Whether a model can be the recommended one at all.</summary>
/// <remarks>
/// Evidence averages 0 over a question's levels. Hence a model is kept from the first place only if
/// one mixture of its rivals has the same evidence as it has for every level: whatever is answered,
/// one of them is level or ahead. Otherwise some answers and weights put it ahead of all.
/// </remarks>
internal static class FirstPlace
{
    /// <summary>Whether some answers and weights put a model ahead of all its rivals.</summary>
    public static bool IsOpenTo(
        string model,
        IEnumerable<string> rivals,
        ImmutableArray<Question> questions
    )
    {
        var mixtures = rivals.Select(r => Leads(model, r, questions)).ToList();
        for (var level = 0; level < questions.Sum(q => q.Levels.Length); level++)
        {
            mixtures = Levelled(mixtures, level);
        }

        return mixtures.Count == 0;
    }

    // The model's lead in evidence over one rival, for every level of every question.
    private static double[] Leads(string model, string rival, ImmutableArray<Question> questions) =>
        [
            .. questions.SelectMany(q =>
                LevelEvidence
                    .Of(q, model)
                    .Zip(LevelEvidence.Of(q, rival), (mine, theirs) => mine - theirs)
            ),
        ];

    // The corners of the set of mixtures that are level with the model at one more level.
    private static List<double[]> Levelled(List<double[]> mixtures, int level) =>
        [
            .. mixtures.Where(m => m[level].IsSameAs(0)),
            .. from behind in mixtures
            where behind[level].IsAbove(0)
            from ahead in mixtures
            where ahead[level].IsBelow(0)
            select Mix(behind, ahead, level),
        ];

    private static double[] Mix(double[] behind, double[] ahead, int level)
    {
        var share = behind[level] / (behind[level] - ahead[level]);
        return [.. behind.Zip(ahead, (b, a) => b + (share * (a - b)))];
    }
}
