using System.Collections.Immutable;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Explanations.RunnersUp;

namespace TalentBot.Explaining;

/// <summary>What would have to be true for a model that is not first, in sentences.</summary>
internal static class RunnerUpWords
{
    /// <summary>By weights if these can do it, else by answers; at least one sentence.</summary>
    public static ImmutableArray<string> WouldBeFirst(RunnerUp one, Scene scene) =>
        one.Centre is null
            ? [scene.Language["why.no-weights"], Answers(one.Answers, scene)]
            : [Weights(one, scene)];

    private static string Weights(RunnerUp one, Scene scene) =>
        (one.Switch, one.IsBehind) switch
        {
            ({ } change, _) => Switch(change, scene),
            (null, false) => scene.Language["why.level"],
            (null, true) when one.ShowsWeights => scene.Language["why.weighs-several"],
            _ => scene.Language["why.weighs-otherwise"],
        };

    private static string Switch(WeightSwitch change, Scene scene)
    {
        var language = scene.Language;
        var (now, at) = (language.Weight(change.Now), language.Weight(change.At));
        var until = language.Weight(change.Until);
        var isWhole = until == language.Weight(change.More ? 1 : 0);
        var key = (change.More, at == now, isWhole) switch
        {
            (true, true, _) => "why.weighs-bit-more",
            (true, _, true) => "why.weighs-more",
            (true, _, _) => "why.weighs-more-until",
            (_, true, _) => "why.weighs-bit-less",
            (_, _, true) => "why.weighs-less",
            _ => "why.weighs-less-until",
        };
        return language.Say(
            key,
            ("priority", scene.Framework.Priority(change.Priority).Name),
            ("now", now),
            ("at", at),
            ("until", until)
        );
    }

    private static string Answers(ImmutableArray<ChangedAnswer> answers, Scene scene)
    {
        var said = answers.OfType<ChangedAnswer.Level>().Select(a => Quoted(a, scene)).ToArray();
        var sections = answers.OfType<ChangedAnswer.Hidden>().Select(a => a.Section.Name).ToArray();
        var key = (said.Length, sections.Length) switch
        {
            (0, 0) => "why.no-answers",
            (0, _) => "why.answers-hidden",
            (_, 0) when scene.IsPersonal => "why.your-answers",
            (_, 0) => "why.answers",
            _ => "why.answers-both",
        };
        return scene.Language.Say(
            key,
            ("answers", scene.Language.List(said)),
            ("sections", scene.Language.List(sections))
        );
    }

    private static string Quoted(ChangedAnswer.Level answer, Scene scene) =>
        scene.Language.Say("why.quoted", ("text", answer.Instead.Says));
}
