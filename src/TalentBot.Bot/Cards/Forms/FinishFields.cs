using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;

namespace TalentBot.Cards.Forms;

/// <summary>The last form: what is still open, and what finishing means.</summary>
internal static class FinishFields
{
    public static IEnumerable<AdaptiveElement> Create(ChecklistAnswer answer)
    {
        var (open, language) = (Open(answer), answer.Language);
        yield return CardText.Paragraph(
            open.IsEmpty
                ? language["form.everything-answered"]
                : language.Say(
                    "form.still-open",
                    ("forms", language.List(open.Select(f => Numbered(answer, f))))
                )
        );
        yield return CardText.Paragraph(
            language[answer.Assessment.IsPersonal ? "form.finishing-personal" : "form.finishing"]
        );
        yield return CardText.Aside(WhoSeesWhat.WhileOpen(answer.Assessment, language));
    }

    /// <summary>Buttons name a form by its number, since its name is too long for a phone.</summary>
    private static string Numbered(ChecklistAnswer answer, Form form) =>
        answer.Language.Say(
            "form.numbered",
            ("step", FormCard.Step(answer.Plan, form)),
            ("title", FormCard.Title(form, answer.Language))
        );

    /// <summary>The forms with something open.</summary>
    public static ImmutableArray<Form> Open(ChecklistAnswer answer) =>
        [.. answer.Plan.Forms.Where(f => Plan.IsOpen(f, answer.Leader!))];
}
