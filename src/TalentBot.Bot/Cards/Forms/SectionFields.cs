using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Dialogs;
using TalentBot.Languages;

namespace TalentBot.Cards.Forms;

/// <summary>The fields of one section: a choice and an optional reason for each question.</summary>
internal static class SectionFields
{
    /// <param name="form">The form.</param>
    /// <param name="ask">What is kept, and what is wrong with it.</param>
    /// <param name="answer">Whose form it is, of which assessment.</param>
    /// <param name="before">What to show before a question.</param>
    public static IEnumerable<AdaptiveElement> Create(
        SectionForm form,
        View.Ask ask,
        ChecklistAnswer answer,
        Func<Question, IEnumerable<AdaptiveElement>> before
    ) =>
        form.Questions.Select(
            (question, index) =>
                new AdaptiveContainer
                {
                    Separator = index > 0,
                    Spacing = AdaptiveSpacing.Large,
                    Items =
                    [
                        .. before(question),
                        .. FaultText.For(ask, question.Id, answer.Language),
                        Choice(
                            question,
                            ask.Values.GetValueOrDefault(question.Id),
                            answer.Language
                        ),
                        .. FaultText.For(
                            ask,
                            SectionForm.ReasonField(question.Id),
                            answer.Language
                        ),
                        Reason(question, ask.Values, answer),
                    ],
                }
        );

    private static AdaptiveChoiceSetInput Choice(
        Question question,
        string? value,
        Language language
    )
    {
        var choices = Choices(question, language);
        return new()
        {
            Id = question.Id,
            Label = question.Asks,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Value = choices.Exists(c => c.Value == value) ? value : null,
            Choices = choices,
        };
    }

    private static List<AdaptiveChoice> Choices(Question question, Language language) =>
        [
            .. question.Levels.Select(l => new AdaptiveChoice { Title = l.Name, Value = l.Id }),
            new() { Title = language["form.not-sure"], Value = Answers.NotSure },
            new() { Title = language["form.not-my-area"], Value = Answers.NotMyArea },
        ];

    private static AdaptiveTextInput Reason(
        Question question,
        IReadOnlyDictionary<string, string> values,
        ChecklistAnswer answer
    )
    {
        var language = answer.Language;
        var reason = values.GetValueOrDefault(SectionForm.ReasonField(question.Id));
        return new()
        {
            Id = SectionForm.ReasonField(question.Id),
            Label = language["form.why"],
            Placeholder = language[
                answer.Assessment.IsPersonal ? "form.why-hint-own" : "form.why-hint"
            ],
            MaxLength = SectionForm.LongestReason,
            Value = reason?[..Math.Min(reason.Length, SectionForm.LongestReason)],
        };
    }
}
