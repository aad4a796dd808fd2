using System.Diagnostics;
using System.Globalization;
using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Dialogs;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Rounds;

namespace TalentBot.Cards.Forms;

/// <summary>A form of the checklist, for a Teams dialog and for the one-to-one chat alike.</summary>
internal static class FormCard
{
    /// <summary>With Finish and Back they make the six buttons that a card may have.</summary>
    private const int MostJumps = 4;

    /// <summary>The form with what is kept, what is wrong, and its buttons.</summary>
    public static AdaptiveCard Create(ChecklistAnswer answer, View.Ask ask) =>
        Card.Of(
            answer.Language.Say(
                "form.summary",
                ("form", Title(ask.Form, answer.Language)),
                ("decision", answer.Assessment.Title)
            ),
            [.. Head(answer, ask), .. Fields(answer, ask)],
            Actions(answer, ask)
        );

    /// <summary>The form's name, as a title.</summary>
    public static string Title(Form form, Language language) =>
        form switch
        {
            PrioritiesForm => language["form.priorities"],
            SectionForm { Id: Plan.SecondRoundForm } => language["form.second-round"],
            SectionForm { Section: var section } => section.Name,
            FinishForm => language["form.finish-title"],
            _ => throw new UnreachableException(),
        };

    private static IEnumerable<AdaptiveElement> Head(ChecklistAnswer answer, View.Ask ask)
    {
        yield return CardText.Literal(answer.Assessment.Title, AdaptiveTextWeight.Bolder);
        yield return CardText.Heading(
            answer.Language.Say(
                "form.step",
                ("step", Step(answer.Plan, ask.Form)),
                ("steps", answer.Plan.Forms.Length),
                ("title", Title(ask.Form, answer.Language))
            ),
            AdaptiveTextSize.Large
        );
        if (ask.Note is { } note)
        {
            yield return NoteText.Create(note, answer.Language);
        }
    }

    private static IEnumerable<AdaptiveElement> Fields(ChecklistAnswer answer, View.Ask ask) =>
        ask.Form switch
        {
            PrioritiesForm form => PrioritiesFields.Create(form, ask, answer),
            SectionForm form => SectionFields.Create(form, ask, answer, q => Context(answer, q)),
            FinishForm => FinishFields.Create(answer),
            _ => throw new UnreachableException(),
        };

    private static IEnumerable<AdaptiveElement> Context(
        ChecklistAnswer answer,
        Question question
    ) =>
        RoundContext.Of(
            answer.Assessment,
            question,
            answer.Assessment.LanguageOf(answer.Leader!.Person)
        );

    private static IEnumerable<AdaptiveAction> Actions(ChecklistAnswer answer, View.Ask ask)
    {
        (string, string)[] data =
        [
            ("assessment", answer.Assessment.Id),
            ("form", ask.Form.Id),
            ("basis", Basis(answer, ask)),
        ];
        var language = answer.Language;
        yield return CardButton
            .Sends(language[Forward(answer, ask.Form)], Verb.Next, data)
            .AsPrimary();
        if (Step(answer.Plan, ask.Form) > 1)
        {
            yield return CardButton.Sends(language["form.back"], Verb.Back, data);
        }

        if (ask.Form is FinishForm)
        {
            foreach (var open in FinishFields.Open(answer).Take(MostJumps))
            {
                yield return CardButton.Sends(
                    language.Say("form.go-to", ("step", Step(answer.Plan, open))),
                    Verb.Jump,
                    [.. data, ("to", open.Id)]
                );
            }
        }
    }

    private static string Forward(ChecklistAnswer answer, Form form) =>
        form switch
        {
            FinishForm when answer.Assessment.HasFinished(answer.Leader!) => "form.save",
            FinishForm => "form.finish",
            _ => "form.next",
        };

    private static string Basis(ChecklistAnswer answer, View.Ask ask) =>
        answer.Leader!.Revision(ask.Form.Id).ToString(CultureInfo.InvariantCulture);

    /// <summary>The form's number in its plan, counted from 1.</summary>
    public static int Step(Plan plan, Form form) => plan.Forms.IndexOf(form) + 1;
}
