using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations.Conditions;

namespace TalentBot.Explaining;

/// <summary>What the verdict words need, and whether it is so.</summary>
internal static class ConditionsPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        scene.Explanation.Conditions.IsEmpty
            ? []
            :
            [
                CardText.PartHeading(scene.Language["why.conditions"]),
                .. Needs(scene, Verdict.Likely, "why.likely-needs"),
                .. Needs(scene, Verdict.Clear, "why.clear-needs"),
            ];

    private static IEnumerable<AdaptiveElement> Needs(Scene scene, Verdict word, string heading) =>
        [
            CardText.Strong(scene.Language[heading]),
            new AdaptiveFactSet
            {
                Spacing = AdaptiveSpacing.Small,
                Facts =
                [
                    .. scene
                        .Explanation.Conditions.Where(condition => condition.Word == word)
                        .Select(condition => Fact(scene, condition)),
                ],
            },
        ];

    private static AdaptiveFact Fact(Scene scene, Condition condition) =>
        new(
            scene.Language[condition.Holds ? "why.yes" : "why.no"],
            ConditionWords.Of(condition, scene)
        );
}
