using System.Diagnostics;
using System.Globalization;
using AdaptiveCards;

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
        ];

    /// <summary>The verdict word and what it is said of.</summary>
    public static string Verdict(Scene scene) =>
        scene.Result.Verdict switch
        {
            Decisions.Evaluation.Verdict.Blocked => "Blocked: every model is ruled out",
            Decisions.Evaluation.Verdict.Insufficient => "Insufficient answers for a verdict",
            Decisions.Evaluation.Verdict.Clear => $"Clear: {First(scene)}",
            Decisions.Evaluation.Verdict.Likely => $"Likely: {First(scene)}",
            Decisions.Evaluation.Verdict.Close => scene.Result.Second is { } second
                ? $"Close call: leaning to {First(scene)} before {scene.Model(second)}"
                : $"Close call: leaning to {First(scene)}",
            _ => throw new UnreachableException(),
        };

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
            Decisions.Evaluation.Verdict.Clear =>
                "It stays first in nearly every way of weighing your priorities, whatever is still open and whoever is left out.",
            Decisions.Evaluation.Verdict.Likely =>
                "Most ways of weighing your priorities lead here, and it is well ahead. Read the risks before you commit.",
            Decisions.Evaluation.Verdict.Close =>
                "Your answers do not separate the models well enough to rely on. Talk about the questions below before you choose.",
            _ => throw new UnreachableException(),
        };

    private static string First(Scene scene) => scene.Model(scene.Result.First!);

    private static string Finished(Scene scene) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{scene.Assessment.Finished} of {scene.Assessment.Leaders.Length} leaders have finished; {scene.Assessment.Needed} are needed for a verdict."
        );

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
