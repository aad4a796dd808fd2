using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards.Recommendations;

/// <summary>What the recommendation rests on, and who can see what.</summary>
internal static class Footing
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        string[] sentences =
        [
            .. Progress(scene),
            scene.Language[Privacy(scene)],
            .. scene.Assessment.KeepsFormerResult ? new[] { scene.Language["state.kept"] } : [],
            scene.Language["recommendation.yours-to-decide"],
        ];
        var aside = CardText.Aside(string.Join(' ', sentences));
        aside.Separator = true;
        aside.Spacing = AdaptiveSpacing.Medium;
        yield return aside;
    }

    /// <summary>What the headline has not said already.</summary>
    private static IEnumerable<string> Progress(Scene scene) =>
        [
            .. scene.IsPersonal || scene.Result.Verdict is Verdict.Insufficient
                ? []
                : new[] { Finished(scene) },
            .. scene.HasAnswers ? Open(scene) : [],
        ];

    private static string Finished(Scene scene) =>
        scene.Language.Count(
            "recommendation.finished",
            scene.Assessment.FinishedRound,
            ("invited", scene.Assessment.Leaders.Length)
        );

    private static IEnumerable<string> Open(Scene scene) =>
        scene.Result.OpenAnswers switch
        {
            { Count: 0 } => [],
            { CanChange: false } => [scene.Language["recommendation.open-harmless"]],
            var open =>
            [
                scene.Language.Say(
                    scene.Result.Verdict is Verdict.Likely
                        ? "recommendation.open"
                        : "recommendation.open-matters",
                    ("sections", Sections(scene, open))
                ),
            ],
        };

    private static string Sections(Scene scene, OpenAnswers open) =>
        scene.Language.List(
            open.Sections.Select(section =>
                section == PrioritiesForm.FormId
                    ? scene.Language["recommendation.priorities"]
                    : scene.Framework.Sections.First(s => s.Id == section).Name
            )
        );

    private static string Privacy(Scene scene) =>
        (scene.IsPersonal, scene.Assessment.Visibility) switch
        {
            (true, _) => "recommendation.personal",
            (_, Visibility.Anonymous) => "recommendation.anonymous",
            _ => "recommendation.named",
        };
}
