using AdaptiveCards;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Cards.Recommendations;

/// <summary>How far the leaders agree, and the questions on which it matters that they do not.</summary>
internal static class DiscussionPart
{
    /// <summary>In two sentences, beside a result that can be relied on.</summary>
    public static IEnumerable<AdaptiveElement> InShort(Scene scene)
    {
        string[] sentences = [.. Agreement(scene), .. Discuss(scene)];
        if (sentences.Length > 0)
        {
            var line = CardText.Paragraph(string.Join(' ', sentences));
            line.Separator = true;
            line.Spacing = AdaptiveSpacing.Large;
            yield return line;
        }
    }

    /// <summary>In full, where the discussion is what is asked for.</summary>
    public static IEnumerable<AdaptiveElement> First(Scene scene) =>
        scene.Result.Discuss.IsEmpty
            ? [CardText.Paragraph(scene.Language["recommendation.nothing-to-discuss"])]
            :
            [
                CardText.PartHeading(scene.Language["recommendation.discuss-first"]),
                .. scene
                    .Result.Discuss.Select(point => Line(scene, point.Question))
                    .Distinct(StringComparer.Ordinal)
                    .Select(CardText.Item),
            ];

    private static IEnumerable<string> Agreement(Scene scene)
    {
        double[] shared =
        [
            .. scene
                .Result.Agreement.OrderBy(a => a.Key, StringComparer.Ordinal)
                .Where(a => scene.MayShow(a.Key) && a.Value.Levels.Values.Sum() > 1)
                .Select(a => a.Value.Consensus ?? 0),
        ];
        return shared.Length is 0
            ? []
            :
            [
                scene.Language.Say(
                    "recommendation.agreement",
                    ("share", scene.Language.Percent(Figure.Rounded(shared.Average(), 2)))
                ),
            ];
    }

    private static IEnumerable<string> Discuss(Scene scene) =>
        scene.Result.Discuss.IsEmpty
            ? []
            :
            [
                scene.Language.Say(
                    "recommendation.discuss",
                    ("questions", scene.Questions(scene.Result.Discuss.Select(d => d.Question)))
                ),
            ];

    private static string Line(Scene scene, string id)
    {
        if (!scene.MayShow(id))
        {
            return scene.Language.Say(
                "recommendation.discuss-hidden",
                ("section", scene.Framework.SectionOf(id).Name)
            );
        }

        var (question, agreement) = (scene.Framework.Question(id), scene.Result.Agreement[id]);
        var given = question.Levels.Where(l => agreement.Levels.ContainsKey(l.Id)).ToArray();
        return scene.Language.Say(
            agreement.TwoCamps ? "recommendation.discuss-camps" : "recommendation.discuss-line",
            ("asks", question.Asks),
            ("lowest", given[0].Name),
            ("highest", given[^1].Name)
        );
    }
}
