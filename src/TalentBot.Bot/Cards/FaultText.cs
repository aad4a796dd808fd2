using System.Diagnostics;
using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;

namespace TalentBot.Cards;

/// <summary>What is wrong with a field, right above it.</summary>
internal static class FaultText
{
    /// <summary>The fault of the field in words; nothing when it has none.</summary>
    public static IEnumerable<AdaptiveElement> For(View.Ask ask, string field) =>
        ask
            .Faults.Where(f => f.Field == field)
            .Select(f => new AdaptiveTextBlock("Not saved: " + Words(f.Kind))
            {
                Color = AdaptiveTextColor.Attention,
                Weight = AdaptiveTextWeight.Bolder,
                Wrap = true,
            });

    private static string Words(FieldFaultKind kind) =>
        kind switch
        {
            FieldFaultKind.UnknownChoice =>
                "that is not one of the choices. Pick one of those below, then press Next again.",
            FieldFaultKind.MissingRank => "rank all of them, or none.",
            FieldFaultKind.RepeatedPriority => "this one has a rank already. Give each its own.",
            FieldFaultKind.TooLong =>
                $"at most {SectionForm.LongestReason} characters. It was cut there; look it over and press Next again.",
            _ => throw new UnreachableException(),
        };
}
