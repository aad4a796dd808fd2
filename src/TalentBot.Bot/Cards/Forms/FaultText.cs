using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Cards.Forms;

/// <summary>What is wrong with a field, right above it.</summary>
internal static class FaultText
{
    /// <summary>The fault of the field in words; nothing when it has none.</summary>
    public static IEnumerable<AdaptiveElement> For(View.Ask ask, string field, Language language) =>
        ask
            .Faults.Where(f => f.Field == field)
            .Select(f => new AdaptiveTextBlock(
                language.Say(
                    $"form.fault-{EnumName.Of(f.Kind)}",
                    ("most", SectionForm.LongestReason)
                )
            )
            {
                Color = AdaptiveTextColor.Attention,
                Weight = AdaptiveTextWeight.Bolder,
                Wrap = true,
            });
}
