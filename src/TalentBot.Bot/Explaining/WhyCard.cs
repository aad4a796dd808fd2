using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;

namespace TalentBot.Explaining;

/// <summary>Everything that a recommendation rests on, for who wants to check it.</summary>
internal static class WhyCard
{
    /// <summary>The explanation of a closed assessment with answers.</summary>
    public static AdaptiveCard Create(Scene scene)
    {
        var heading = scene.Language.Say("why.heading", ("verdict", VerdictWords.Headline(scene)));
        return Card.Of(
            heading,
            [
                CardText.Literal(scene.Assessment.Title),
                CardText.Heading(heading, AdaptiveTextSize.Large),
                .. ConditionsPart.Create(scene),
                .. ChangesPart.Create(scene),
                .. PointsPart.Create(scene),
                .. WeightsPart.Create(scene),
                .. TrianglePart.Create(scene),
                CardText.Aside(scene.Language["why.conventions"]),
            ]
        );
    }
}
