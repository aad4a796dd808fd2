using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Deciding;

/// <summary>Says what can be decided for.</summary>
internal static class ChoiceRules
{
    private const int FewestInAMix = 2;

    /// <summary>The choice as it is kept: reason trimmed, models of a mix once and in the framework's order, unknown ones last.</summary>
    public static Choice Tidy(Choice choice, Framework framework) =>
        choice switch
        {
            Choice.Mix(var models, var reason) => new Choice.Mix(
                [
                    .. framework.Models.Select(m => m.Id).Where(models.Contains),
                    .. models.Where(id => !Knows(framework, id)).Order(StringComparer.Ordinal),
                ],
                Stage.Kept(reason)
            ),
            _ => choice with { Reason = Stage.Kept(choice.Reason) },
        };

    /// <summary>Why it cannot be decided for; null when it can.</summary>
    public static Refusal? Fault(
        Choice choice,
        Assessment assessment,
        Plan plan,
        Recommendation result
    )
    {
        var models = Decision.ModelsOf(choice, result.First);
        var acceptable = IsAcceptable(assessment, result);
        return choice switch
        {
            Choice.Accept => acceptable ? null : Refusal.NothingToAccept,
            Choice.Mix when models.Length < FewestInAMix => Refusal.TooFewModels,
            _ when models.Any(m => !Knows(plan.Framework, m)) => Refusal.UnknownModel,
            _ when models.Any(result.RuledOut.ContainsKey) => Refusal.RuledOut,
            Choice.OtherModel(var model, _) when acceptable && model == result.First =>
                Refusal.RecommendedModel,
            { Reason: "" } => Refusal.ReasonMissing,
            _ when Stage.IsTooLong(choice.Reason) => Refusal.TextTooLong,
            _ => null,
        };
    }

    /// <summary>Whether answers stand behind a first model that no gate rules out.</summary>
    private static bool IsAcceptable(Assessment assessment, Recommendation result) =>
        result.First is { } first && !result.RuledOut.ContainsKey(first) && assessment.IsAnswered;

    private static bool Knows(Framework framework, string model) =>
        framework.Models.Any(m => m.Id == model);
}
