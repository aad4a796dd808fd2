using AdaptiveCards;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards.Recommendations;

/// <summary>What the team came for: the model, how sure that is, why, its risks, and what to do next.</summary>
internal static class RecommendationCard
{
    /// <summary>The card of a closed assessment.</summary>
    public static AdaptiveCard Create(Scene scene)
    {
        var card = Card.Of(
            scene.Language.Say(
                "recommendation.fallback",
                ("verdict", VerdictWords.Headline(scene)),
                ("title", scene.Assessment.Title)
            ),
            [
                .. Headline.Create(scene),
                .. ModelBars.Create(scene),
                .. scene is { HasAnswers: true, Result.First: not null } ? Meaning(scene) : [],
                .. Footing.Create(scene),
            ],
            Buttons.Create(scene)
        );
        card.AdditionalProperties["msteams"] = new Dictionary<string, object>(
            StringComparer.Ordinal
        )
        {
            ["width"] = "full",
        };
        return card;
    }

    /// <summary>What follows from answers, and from nothing else; in a close call the discussion comes first.</summary>
    private static IEnumerable<AdaptiveElement> Meaning(Scene scene) =>
        [
            .. IsClose(scene) && !scene.IsPersonal ? DiscussionPart.First(scene) : [],
            .. ReasonsPart.Create(scene),
            .. RisksPart.Create(scene),
            .. PatternsPart.Create(scene),
            .. !IsClose(scene) && !scene.IsPersonal ? DiscussionPart.InShort(scene) : [],
            .. NextStepsPart.Create(scene),
        ];

    private static bool IsClose(Scene scene) => scene.Result.Verdict is Verdict.Close;
}
