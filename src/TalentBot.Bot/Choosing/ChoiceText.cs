using System.Diagnostics;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Choosing;

/// <summary>What was decided, in one sentence that names the models.</summary>
internal static class ChoiceText
{
    /// <summary>The sentence.</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="framework">The decision's framework, in the language.</param>
    /// <param name="language">The language.</param>
    public static string Of(Decision decision, Framework framework, Language language)
    {
        var models = language.List(decision.Models.Select(id => framework.Model(id).Name));
        return decision.Choice switch
        {
            Choice.Accept => language.Say("decide.said-accept", ("model", models)),
            Choice.OtherModel when decision.Prediction.First is { } first => language.Say(
                "decide.said-instead",
                ("model", models),
                ("recommended", framework.Model(first).Name)
            ),
            Choice.OtherModel => language.Say("decide.said-model", ("model", models)),
            Choice.Mix => language.Say("decide.said-mix", ("models", models)),
            Choice.DirectHiring => language["decide.said-hiring"],
            Choice.NotNow => language["decide.said-not-now"],
            _ => throw new UnreachableException(),
        };
    }
}
