using System.Diagnostics;
using TalentBot.Decisions.Evaluation;
using TalentBot.Text;

namespace TalentBot.Cards.Recommendations.Wording;

/// <summary>The verdict in a line, and how sure it is in a sentence.</summary>
internal static class VerdictWords
{
    /// <summary>The verdict word and what it is said of.</summary>
    public static string Headline(Scene scene)
    {
        var (language, result) = (scene.Language, scene.Result);
        var key = $"verdict.{EnumName.Of(result.Verdict)}";
        return (result.Verdict, result.Second) switch
        {
            (Verdict.Blocked or Verdict.Insufficient, _) => language[key],
            (Verdict.Close, null) => language.Say("verdict.close-alone", First(scene)),
            (Verdict.Close, { } second) => language.Say(
                IsLevel(scene, second) ? "verdict.close-level" : key,
                First(scene),
                ("second", scene.Model(second))
            ),
            (Verdict.Clear or Verdict.Likely, _) => language.Say(key, First(scene)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>In how many of all weightings a model is first.</summary>
    public static string Acceptability(Scene scene, string model) =>
        scene.Language.Say(
            "verdict.acceptability",
            ("model", scene.Model(model)),
            ("share", scene.Language.Percent(scene.Result.Acceptability[model])),
            (
                "priorities",
                scene.Language.List(scene.Framework.Priorities.Select(p => scene.Priority(p.Id)))
            )
        );

    private static (string, object) First(Scene scene) =>
        ("model", scene.Model(scene.Result.First!));

    /// <summary>Whether no reader could see the one ahead of the other.</summary>
    private static bool IsLevel(Scene scene, string second) =>
        scene.Language.Plain(scene.Result.Index[scene.Result.First!])
        == scene.Language.Plain(scene.Result.Index[second]);
}
