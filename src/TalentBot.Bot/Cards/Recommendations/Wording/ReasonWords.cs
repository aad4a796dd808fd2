using System.Diagnostics;
using TalentBot.Decisions.Explanations;

namespace TalentBot.Cards.Recommendations.Wording;

/// <summary>A reason in the leaders' own answers.</summary>
internal static class ReasonWords
{
    /// <summary>What leaders said; or only the section where too few said it.</summary>
    /// <param name="reason">What speaks for a model, or against it.</param>
    /// <param name="model">Id of the model.</param>
    /// <param name="scene">Says what may be shown, and in which language.</param>
    public static string Of(Reason reason, string model, Scene scene) =>
        reason switch
        {
            Reason.Hidden(var section, var isFor) => scene.Language.Say(
                isFor ? "reason.section-for" : "reason.section-against",
                ("section", section.Name),
                ("model", scene.Model(model))
            ),
            Reason.Said { IsFor: true } said => Said(said, scene),
            Reason.Said said => scene.Language.Say("reason.against", ("reason", Said(said, scene))),
            _ => throw new UnreachableException(),
        };

    private static string Said(Reason.Said said, Scene scene)
    {
        var says = ("says", (object)said.Level.Says);
        return scene.IsPersonal ? scene.Language.Say("reason.yours", says)
            : said.Heads == said.Given ? scene.Language.Count("reason.all", said.Given, says)
            : scene.Language.Say("reason.some", ("heads", said.Heads), ("given", said.Given), says);
    }
}
