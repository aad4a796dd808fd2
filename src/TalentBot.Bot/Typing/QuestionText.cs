using TalentBot.Cards;
using TalentBot.Cards.Forms;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Dialogs;
using TalentBot.Languages;
using TalentBot.Text;
using TalentBot.Typing.Reading;

namespace TalentBot.Typing;

/// <summary>A question of the checklist as text, under what is to be said about the line before.</summary>
internal static class QuestionText
{
    /// <summary>The question where the leader stands.</summary>
    /// <param name="answer">What came of the turn.</param>
    /// <param name="ask">What it shows.</param>
    /// <param name="isAlone">Whether nobody else reads it; what was answered unseen is not shown to others.</param>
    public static string Of(ChecklistAnswer answer, View.Ask ask, bool isAlone)
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
            .. Asked(
                answer,
                Steps.At(answer.Plan, answer.Leader!),
                isAlone,
                isNew && ask.Faults.IsEmpty
            ),
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

    private static IEnumerable<string> Asked(
        ChecklistAnswer answer,
        Step step,
        bool isAlone,
        bool explain
    ) =>
        [
            Head(answer, step),
            .. step switch
            {
                { Question: { } question } => Question(answer, question, isAlone),
                { Form: PrioritiesForm form } => Ranking(answer, form, isAlone),
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

    private static IEnumerable<string> Question(
        ChecklistAnswer answer,
        Question question,
        bool isAlone
    )
    {
        var choices = TypedChoice.Of(question, answer.Language);
        var kept = answer.Leader!.Answers.GetValueOrDefault(question.Id)?.Choice;
        var chosen = choices.Where(c => c.Id == kept).Select(c => c.Name).FirstOrDefault();
        return
        [
            question.Asks,
            .. choices.Select(c => c.Marked),
            .. chosen is null
                ? Array.Empty<string>()
                : [SoFar(answer.Language, isAlone, "typing.so-far", ("choice", chosen))],
        ];
    }

    private static IEnumerable<string> Ranking(
        ChecklistAnswer answer,
        PrioritiesForm form,
        bool isAlone
    )
    {
        var (choices, kept) = (TypedChoice.Of(form), answer.Leader!.Priorities);
        var names = kept.Select(id => choices.FirstOrDefault(c => c.Id == id)?.Name ?? id);
        var ranked = ("priorities", (object)answer.Language.List(names));
        return
        [
            answer.Language["form.trade-off"],
            .. choices.Select(c => c.Marked),
            .. kept.IsEmpty
                ? Array.Empty<string>()
                : [SoFar(answer.Language, isAlone, "typing.ranked-so-far", ranked)],
        ];
    }

    private static string SoFar(
        Language language,
        bool isAlone,
        string key,
        (string, object) kept
    ) => isAlone ? language.Say(key, kept) : language["typing.answered-already"];

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
