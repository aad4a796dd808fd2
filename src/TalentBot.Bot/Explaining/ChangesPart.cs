using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Explanations.RunnersUp;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Explaining;

/// <summary>What would have to be true for another model to be first: weights, answers, facts.</summary>
internal static class ChangesPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        [
            CardText.PartHeading(scene.Language["why.change"]),
            .. scene.Explanation.RunnersUp.SelectMany(one => RunnerUp(scene, one)),
            .. scene is { Result.First: not null, Explanation.RunnersUp.IsEmpty: true }
                ? [CardText.Paragraph(scene.Language["why.alone"])]
                : Array.Empty<AdaptiveElement>(),
            .. RuledOut(scene).Select(CardText.Paragraph),
        ];

    private static IEnumerable<AdaptiveElement> RunnerUp(Scene scene, RunnerUp one) =>
        [
            CardText.Strong(
                scene.Language.Say(
                    "why.runner-up",
                    ("model", scene.Model(one.Model)),
                    ("index", scene.Language.Plain(scene.Result.Index[one.Model])),
                    ("behind", scene.Language.Plain(one.Behind))
                )
            ),
            CardText.Under(string.Join(' ', RunnerUpWords.WouldBeFirst(one, scene))),
        ];

    private static IEnumerable<string> RuledOut(Scene scene)
    {
        foreach (var gate in scene.Framework.Gates.Where(gate => Holds(scene, gate)))
        {
            yield return scene.Language.Say(
                "why.gates",
                ("fact", gate.Fact),
                ("models", scene.Language.List(gate.RulesOut.Select(scene.Model)))
            );
        }

        // Several may be ahead of the first; without the facts only the best of them would be first.
        var ahead = scene.Explanation.DecidedByGates.Select(effect => effect.Model).ToArray();
        if (
            scene.Result.First is not null
            && scene.Result.Ranking.FirstOrDefault(ahead.Contains) is { } best
        )
        {
            yield return scene.Language.Say("why.gates-decide", ("model", scene.Model(best)));
        }
    }

    private static bool Holds(Scene scene, Gate gate) =>
        scene.Assessment.Gates.Contains(gate.Id, StringComparer.Ordinal);
}
