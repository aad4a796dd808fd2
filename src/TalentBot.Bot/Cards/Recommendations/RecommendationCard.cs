using AdaptiveCards;

namespace TalentBot.Cards.Recommendations;

/// <summary>What the team came for: the model, how sure that is, why, its risks, and what to do next.</summary>
internal static class RecommendationCard
{
    /// <summary>The card of a closed assessment.</summary>
    public static AdaptiveCard Create(Scene scene)
    {
        var card = Card.Of(
            $"{Headline.Verdict(scene)} ({scene.Assessment.Title})",
            [
                .. Headline.Create(scene),
                .. Indexes.Create(scene),
                .. scene.Assessment.Leaders.Any(l => l.HasGivenAnything) ? Meaning(scene) : [],
                .. Footing.Create(scene),
            ]
        );
        card.AdditionalProperties["msteams"] = new Dictionary<string, object>(
            StringComparer.Ordinal
        )
        {
            ["width"] = "full",
        };
        return card;
    }

    /// <summary>What follows from answers, and from nothing else.</summary>
    private static IEnumerable<AdaptiveElement> Meaning(Scene scene) =>
        [
            .. Reasons.Create(scene),
            .. RisksPart.Create(scene),
            .. PatternsPart.Create(scene),
            .. DiscussionPart.Create(scene),
            .. NextStepsPart.Create(scene),
        ];
}
