using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Costs;
using TalentBot.Decisions.Assessments;
using TalentBot.Guide;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Quick;

namespace TalentBot.Commands.Helping;

/// <summary>The buttons of the help: the likeliest next steps.</summary>
internal static class HelpButtons
{
    /// <summary>With the quick check and the three about the models they make the six buttons that a card may have.</summary>
    private const int MostWaiting = 2;

    /// <summary>The buttons, the likeliest step first.</summary>
    public static IEnumerable<AdaptiveAction> Of(Scope scope, Language language, HelpScene scene) =>
        scope is Scope.Personal ? Personal(language, scene)
        : scene.Decision is { State: not AssessmentState.Cancelled } decision
            ? scene
                .Next.Select(VerbOf)
                .OfType<string>()
                .Select(verb => Opens(language, verb, ("assessment", decision.Id)))
        :
        [
            Opens(language, Verb.Setup, ("setup", scene.Setup), ("title", "")),
            Opens(language, "compare", Verb.Next, GuideForm.Compare),
            Opens(language, "ask", Verb.Next, GuideForm.Ask),
        ];

    private static IEnumerable<AdaptiveAction> Personal(Language language, HelpScene scene) =>
        [
            .. scene
                .Waiting.Take(MostWaiting)
                .Select(a =>
                    CardButton.Sends(
                        language.Say("help.button.answer-one", ("title", a.Title)),
                        Verb.Answer,
                        ("assessment", a.Id)
                    )
                ),
            Sends(language, "quick", Verb.Jump, QuickCheck.FormId),
            Sends(language, "compare", Verb.Next, GuideForm.Compare),
            Sends(language, "ask", Verb.Next, GuideForm.Ask),
            Sends(language, "cost", Verb.Jump, CostFormCard.FormId),
        ];

    private static string? VerbOf(string word) =>
        word switch
        {
            "answer" => Verb.Answer,
            "status" => Verb.Status,
            "why" => Verb.Why,
            "decide" => Verb.Decide,
            "record" => Verb.Record,
            "review" => Verb.Review,
            _ => null,
        };

    private static AdaptiveSubmitAction Opens(
        Language language,
        string verb,
        params (string, string)[] data
    ) => CardButton.OpensDialog(language[$"help.button.{verb}"], verb, data);

    private static AdaptiveSubmitAction Opens(
        Language language,
        string name,
        string verb,
        string form
    ) => CardButton.OpensDialog(language[$"help.button.{name}"], verb, ("form", form));

    private static AdaptiveSubmitAction Sends(
        Language language,
        string name,
        string verb,
        string form
    ) => CardButton.Sends(language[$"help.button.{name}"], verb, ("form", form));
}
