using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Explanations.Points;

namespace TalentBot.Explaining;

/// <summary>Where the first model's points come from, by matrix row and by question, and how far leaders agree.</summary>
internal static class PointsPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        (scene.Explanation.Contributions, scene.Result.First) switch
        {
            ({ } points, { } first) =>
            [
                .. Rows(scene, points, first),
                CardText.PartHeading(scene.Language["why.questions"]),
                CardText.Aside(
                    scene.Language.Say(
                        scene.IsPersonal ? "why.your-questions-note" : "why.questions-note",
                        ("model", scene.Model(first))
                    )
                ),
                Facts(
                    points.Questions.Select(one =>
                        (one.Question.Name, QuestionWords.Of(one, scene))
                    )
                ),
            ],
            (null, { } first) => [.. Reasons(scene, first), .. Agreement(scene)],
            _ => Agreement(scene),
        };

    private static IEnumerable<AdaptiveElement> Rows(
        Scene scene,
        Contributions points,
        string first
    ) =>
        [
            CardText.PartHeading(scene.Language.Say("why.rows", ("model", scene.Model(first)))),
            CardText.Aside(
                scene.Language.Say(
                    "why.rows-note",
                    ("index", scene.Language.Plain(scene.Result.Index[first]))
                )
            ),
            Facts(points.Rows.Select(one => (one.Row.Name, scene.Language.Signed(one.Points)))),
        ];

    private static IEnumerable<AdaptiveElement> Reasons(Scene scene, string first) =>
        [
            .. scene.Explanation.Reasons.IsEmpty
                ? []
                : scene
                    .Explanation.Reasons.Select(reason =>
                        CardText.Item(ReasonWords.Of(reason, first, scene))
                    )
                    .Prepend(
                        CardText.PartHeading(
                            scene.Language.Say("why.reasons-for", ("model", scene.Model(first)))
                        )
                    ),
            CardText.Aside(scene.Language["why.points-hidden"]),
        ];

    /// <summary>Only of questions that may be shown.</summary>
    private static IEnumerable<AdaptiveElement> Agreement(Scene scene)
    {
        (string, string)[] lines =
        [
            .. scene
                .Framework.Questions(scene.Assessment.Checklist)
                .Select(question => (question.Name, QuestionWords.Agreement(question, scene)))
                .Where(line => line.Item2.Length > 0),
        ];
        return lines.Length is 0
            ? []
            : [CardText.PartHeading(scene.Language["why.questions"]), Facts(lines)];
    }

    private static AdaptiveFactSet Facts(IEnumerable<(string Title, string Value)> facts) =>
        new()
        {
            Spacing = AdaptiveSpacing.Small,
            Facts = [.. facts.Select(fact => new AdaptiveFact(fact.Title, fact.Value))],
        };
}
