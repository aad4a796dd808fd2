using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>The last form: what is still open, and what finishing means.</summary>
internal static class FinishFields
{
    public static IEnumerable<AdaptiveElement> Create(ChecklistAnswer answer)
    {
        var open = Open(answer);
        yield return CardText.Paragraph(
            open.IsEmpty
                ? "Everything is answered."
                : "Everything is saved. Still open: "
                    + string.Join(", ", open.Select(f => Numbered(answer.Plan, f)))
                    + ". Open answers are counted as unknown; finish now, or go back to them."
        );
        yield return CardText.Paragraph(
            "Finishing tells the others that you are done. You can still change answers until the decision closes; it closes by itself when everybody has finished."
        );
        yield return CardText.Aside(
            WhoSeesWhat.WhileOpen(
                answer.Assessment,
                answer.Assessment.LanguageOf(answer.Leader!.Person)
            )
        );
    }

    /// <summary>Buttons name a form by its number, since its name is too long for a phone.</summary>
    private static string Numbered(Plan plan, Form form) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FormCard.Step(plan, form)} {FormCard.Title(form)}"
        );

    /// <summary>The forms with something open.</summary>
    public static ImmutableArray<Form> Open(ChecklistAnswer answer) =>
        [.. answer.Plan.Forms.Where(f => Plan.IsOpen(f, answer.Leader!))];
}
