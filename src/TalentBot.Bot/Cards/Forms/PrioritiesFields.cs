using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;
using TalentBot.Languages;

namespace TalentBot.Cards.Forms;

/// <summary>The fields that rank the priorities.</summary>
internal static class PrioritiesFields
{
    public static IEnumerable<AdaptiveElement> Create(
        PrioritiesForm form,
        View.Ask ask,
        ChecklistAnswer answer
    )
    {
        var language = answer.Language;
        yield return CardText.Paragraph(language["form.trade-off"]);
        for (var rank = 1; rank <= form.Priorities.Length; rank++)
        {
            foreach (var fault in FaultText.For(ask, PrioritiesForm.Field(rank), language))
            {
                yield return fault;
            }

            yield return Rank(form, rank, ask, language);
        }

        foreach (var priority in form.Priorities)
        {
            yield return CardText.Aside(
                language.Say(
                    "form.priority",
                    ("name", priority.Name),
                    ("summary", priority.Summary)
                )
            );
        }

        yield return CardText.Aside(WhoSeesWhat.WhileOpen(answer.Assessment, language));
    }

    private static AdaptiveChoiceSetInput Rank(
        PrioritiesForm form,
        int rank,
        View.Ask ask,
        Language language
    )
    {
        var field = PrioritiesForm.Field(rank);
        var value = ask.Values.GetValueOrDefault(field);
        return new()
        {
            Id = field,
            Label = Label(rank, language),
            Style = AdaptiveChoiceInputStyle.Compact,
            Placeholder = language["form.choose"],
            Value = form.Priorities.Any(p => p.Id == value) ? value : null,
            Choices =
            [
                .. form.Priorities.Select(p => new AdaptiveChoice { Title = p.Name, Value = p.Id }),
            ],
        };
    }

    private static string Label(int rank, Language language) =>
        rank switch
        {
            1 => language["form.rank-1"],
            2 => language["form.rank-2"],
            3 => language["form.rank-3"],
            _ => language.Say("form.rank", ("rank", rank)),
        };
}
