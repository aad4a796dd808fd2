using AdaptiveCards;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Cards.Recommendations;

/// <summary>The title, the verdict word with the model, and what the word means.</summary>
internal static class Headline
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        [
            CardText.Heading("Recommendation"),
            CardText.Literal(scene.Assessment.Title, AdaptiveTextWeight.Bolder),
            new AdaptiveTextBlock(Verdict(scene))
            {
                Id = "verdict",
                Style = AdaptiveTextBlockStyle.Heading,
                Size = AdaptiveTextSize.ExtraLarge,
                Weight = AdaptiveTextWeight.Bolder,
                Wrap = true,
            },
            CardText.Paragraph(Meaning(scene)),
            .. Missing(scene),
        ];

    /// <summary>The verdict word and what it is said of.</summary>
    public static string Verdict(Scene scene) =>
        VerdictText.Headline(scene.Result, scene.Framework);

    private static string Meaning(Scene scene) =>
        scene.Result.Verdict switch
        {
            Decisions.Evaluation.Verdict.Blocked =>
                $"These facts contradict each other: {Gates(scene)} Check which of them really holds, then start again.",
            Decisions.Evaluation.Verdict.Insufficient => scene.Assessment.Leaders.Any(l =>
                l.HasGivenAnything
            )
                ? $"{Finished(scene)} What follows is a tendency, not a recommendation."
                : $"{Finished(scene)} Nobody has answered anything, so there is nothing to compare.",
            var verdict => VerdictText.Meaning(verdict),
        };

    private static string Finished(Scene scene) => VerdictText.Finished(scene.Explanation.Turnout);

    /// <summary>Which conditions of the next surer word fail.</summary>
    private static IEnumerable<AdaptiveElement> Missing(Scene scene)
    {
        var (word, name) =
            scene.Result.Verdict is Decisions.Evaluation.Verdict.Close
                ? (Decisions.Evaluation.Verdict.Likely, "likely")
                : (Decisions.Evaluation.Verdict.Clear, "clear");
        var missing = scene
            .Explanation.Conditions.Where(condition => condition.Word == word && !condition.Holds)
            .Select(ConditionText.Of)
            .ToArray();
        return
            scene.Result.Verdict
                is Decisions.Evaluation.Verdict.Close
                    or Decisions.Evaluation.Verdict.Likely
            ? [CardText.Aside($"Not “{name}”: {string.Join("; ", missing)}.")]
            : [];
    }

    private static string Gates(Scene scene) =>
        string.Join(
            " ",
            scene
                .Framework.Gates.Where(g =>
                    scene.Assessment.Gates.Contains(g.Id, StringComparer.Ordinal)
                )
                .Select(g => $"“{g.Fact}”")
        );
}
