using TalentBot.Cards;
using TalentBot.Cards.Forms;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Dialogs;
using TalentBot.Text;
using TalentBot.Typing.Reading;

namespace TalentBot.Typing;

/// <summary>A question of the checklist as text, under what is to be said about the line before.</summary>
internal static class QuestionText
{
    /// <summary>The question where the leader stands.</summary>
    public static string Of(ChecklistAnswer answer, View.Ask ask)
    {
        var said = Said(answer, ask).ToArray();
        var isNew = ask is { Note: null or Note.EverybodyReads or Note.NotUnderstood };
        string[] lines =
        [
            .. said,
            .. said.Length > 0 ? [""] : Array.Empty<string>(),
            .. ask.Note is null or Note.EverybodyReads
                ? [answer.Assessment.Title]
                : Array.Empty<string>(),
            .. Asked(answer, Steps.At(answer.Plan, answer.Leader!), isNew && ask.Faults.IsEmpty),
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Said(ChecklistAnswer answer, View.Ask ask) =>
        [
            .. ask.Note is { } note
                ? [NoteText.Words(note, answer.Language)]
                : Array.Empty<string>(),
            .. ask
                .Faults.Select(f => f.Kind)
                .Distinct()
                .Select(kind =>
                    answer.Language.Say(
                        $"typing.fault-{EnumName.Of(kind)}",
                        ("most", SectionForm.LongestReason)
                    )
                ),
        ];

    private static IEnumerable<string> Asked(ChecklistAnswer answer, Step step, bool explain) =>
        [
            Head(answer, step),
            .. step switch
            {
                { Question: { } question } => Question(answer, question),
                { Form: PrioritiesForm form } => Ranking(answer, form),
                _ => Finish(answer),
            },
            .. explain ? How(answer, step) : [],
        ];

    private static string Head(ChecklistAnswer answer, Step step)
    {
        var steps = Steps.Of(answer.Plan);
        return answer.Language.Say(
            "typing.step",
            ("step", steps.IndexOf(step) + 1),
            ("steps", steps.Length),
            ("form", FormCard.Title(step.Form, answer.Language))
        );
    }

    private static IEnumerable<string> Question(ChecklistAnswer answer, Question question)
    {
        var choices = TypedChoice.Of(question, answer.Language);
        var kept = answer.Leader!.Answers.GetValueOrDefault(question.Id)?.Choice;
        return
        [
            question.Asks,
            .. choices.Select(c => c.Marked),
            .. choices
                .Where(c => c.Id == kept)
                .Select(c => answer.Language.Say("typing.so-far", ("choice", c.Name))),
        ];
    }

    private static IEnumerable<string> Ranking(ChecklistAnswer answer, PrioritiesForm form)
    {
        var choices = TypedChoice.Of(form);
        var kept = answer.Leader!.Priorities;
        return
        [
            answer.Language["form.trade-off"],
            .. choices.Select(c => c.Marked),
            .. kept.IsEmpty
                ? Array.Empty<string>()
                :
                [
                    answer.Language.Say(
                        "typing.ranked-so-far",
                        (
                            "priorities",
                            answer.Language.List(
                                kept.Select(id =>
                                    choices.FirstOrDefault(c => c.Id == id)?.Name ?? id
                                )
                            )
                        )
                    ),
                ],
        ];
    }

    private static IEnumerable<string> Finish(ChecklistAnswer answer)
    {
        var open = Steps
            .Of(answer.Plan)
            .Where(s => Steps.IsOpen(s, answer.Leader!))
            .Select(s => s.Question?.Name ?? FormCard.Title(s.Form, answer.Language))
            .ToArray();
        return
        [
            open is []
                ? answer.Language["typing.finish-all"]
                : answer.Language.Say(
                    "typing.finish-open",
                    ("questions", answer.Language.List(open))
                ),
        ];
    }

    /// <summary>How to answer; and with the first question, who will see the answers.</summary>
    private static IEnumerable<string> How(ChecklistAnswer answer, Step step) =>
        step switch
        {
            { Question: not null } => [answer.Language["typing.how-question"]],
            { Form: PrioritiesForm } =>
            [
                answer.Language["typing.how-ranking"],
                WhoSeesWhat.WhileOpen(answer.Assessment, answer.Language),
            ],
            _ => [],
        };
}
