using System.Diagnostics;
using TalentBot.Decisions.Explanations.Conditions;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Cards.Recommendations.Wording;

/// <summary>A condition of a verdict word with its figures, as a sentence.</summary>
internal static class ConditionWords
{
    /// <summary>What was found, and what is needed where that is a number.</summary>
    public static string Of(Condition condition, Scene scene)
    {
        var language = scene.Language;
        var key = Key(condition);
        return condition.Kind switch
        {
            ConditionKind.Acceptability => Compared(key, condition, language, language.Percent),
            ConditionKind.Lead when condition.Figure is null => language[key + "-alone"],
            ConditionKind.Lead => Compared(key, condition, language, language.Plain),
            ConditionKind.Borda => language[scene.IsPersonal ? Yours(condition) : key],
            ConditionKind.OpenAnswers or ConditionKind.NoPivotalLeader => language[key],
            ConditionKind.Backing when scene.IsPersonal => language[Yours(condition)],
            ConditionKind.Backing => Compared(key, condition, language, language.Percent),
            ConditionKind.FailurePattern => language.Count(
                key,
                (int)condition.Figure!.Value,
                ("needed", language.Plain(condition.CutPoint!.Value))
            ),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What is missing, beside the sentence that says in how many weightings it is first.</summary>
    public static string Missing(Condition condition, Scene scene) =>
        condition.Kind is ConditionKind.Acceptability
            ? scene.Language.Say(
                "verdict.falls-short",
                ("needed", scene.Language.Percent(condition.CutPoint!.Value))
            )
            : Of(condition, scene);

    private static string Key(Condition condition) => $"verdict.{Name(condition)}";

    private static string Yours(Condition condition) => $"verdict.yours.{Name(condition)}";

    private static string Name(Condition condition) =>
        $"{(condition.Holds ? "holds" : "fails")}.{EnumName.Of(condition.Kind)}";

    // A rounded figure must not look as if it reached what it missed.
    private static string Compared(
        string key,
        Condition condition,
        Language language,
        Func<double, string> write
    )
    {
        var (found, needed) = (write(condition.Figure!.Value), write(condition.CutPoint!.Value));
        return language.Say(
            !condition.Holds && found == needed ? key + "-just" : key,
            ("found", found),
            ("needed", needed)
        );
    }
}
