using System.Globalization;
using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>The fields that rank the priorities.</summary>
internal static class PrioritiesFields
{
    private static readonly string[] Labels = ["Matters most", "Matters second", "Matters third"];

    public static IEnumerable<AdaptiveElement> Create(
        PrioritiesForm form,
        View.Ask ask,
        Assessment assessment
    )
    {
        yield return CardText.Paragraph(
            "More of one usually costs some of the others. What matters most for this decision?"
        );
        for (var rank = 1; rank <= form.Priorities.Length; rank++)
        {
            var field = PrioritiesForm.Field(rank);
            foreach (var fault in FaultText.For(ask, field))
            {
                yield return fault;
            }

            yield return Rank(form, field, rank, ask.Values.GetValueOrDefault(field));
        }

        foreach (var priority in form.Priorities)
        {
            yield return CardText.Aside($"{priority.Name}: {priority.Summary}");
        }

        yield return CardText.Aside(WhoSeesWhat.WhileOpen(assessment, assessment.Language()));
    }

    private static AdaptiveChoiceSetInput Rank(
        PrioritiesForm form,
        string field,
        int rank,
        string? value
    ) =>
        new()
        {
            Id = field,
            Label =
                rank <= Labels.Length
                    ? Labels[rank - 1]
                    : string.Create(CultureInfo.InvariantCulture, $"Rank {rank}"),
            Style = AdaptiveChoiceInputStyle.Compact,
            Placeholder = "Choose",
            Value = form.Priorities.Any(p => p.Id == value) ? value : null,
            Choices =
            [
                .. form.Priorities.Select(p => new AdaptiveChoice { Title = p.Name, Value = p.Id }),
            ],
        };
}
