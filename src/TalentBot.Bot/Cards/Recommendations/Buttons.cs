using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Presses;

namespace TalentBot.Cards.Recommendations;

/// <summary>What can be done with a result: only what fits its state.</summary>
internal static class Buttons
{
    public static IEnumerable<AdaptiveAction> Create(Scene scene) =>
        [
            .. scene.HasAnswers ? [Opens(scene, "why", Verb.Why)] : None,
            .. HasSecondRound(scene) ? [Opens(scene, "second-round", Verb.SecondRound)] : None,
            .. Deciding(scene) is { } decide ? [Opens(scene, decide, Verb.Decide)] : None,
            Opens(scene, "record", Verb.Record),
            Opens(scene, "share", Verb.Share),
        ];

    private static AdaptiveAction[] None => [];

    /// <summary>There is something to talk about that everybody may see.</summary>
    private static bool HasSecondRound(Scene scene) =>
        !scene.IsPersonal
        && scene.Assessment.State is AssessmentState.Closed
        && scene.Result.Discuss.Any(point => scene.MayShow(point.Question));

    private static string? Deciding(Scene scene) =>
        scene.Assessment.State switch
        {
            _ when scene.IsPersonal => null,
            AssessmentState.Closed => "decide",
            AssessmentState.Decided => "revise",
            _ => null,
        };

    private static AdaptiveSubmitAction Opens(Scene scene, string name, string verb) =>
        CardButton.OpensDialog(
            scene.Language[$"recommendation.button-{name}"],
            verb,
            ("assessment", scene.Assessment.Id)
        );
}
