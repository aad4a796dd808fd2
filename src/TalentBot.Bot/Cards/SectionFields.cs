using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Dialogs;

namespace TalentBot.Cards;

/// <summary>The fields of one section: a choice and an optional reason for each question.</summary>
internal static class SectionFields
{
    /// <param name="form">The form.</param>
    /// <param name="ask">What is kept, and what is wrong with it.</param>
    /// <param name="before">What to show before a question.</param>
    public static IEnumerable<AdaptiveElement> Create(
        SectionForm form,
        View.Ask ask,
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
                        .. FaultText.For(ask, question.Id),
                        Choice(question, ask.Values.GetValueOrDefault(question.Id)),
                        .. FaultText.For(ask, SectionForm.ReasonField(question.Id)),
                        Reason(question, ask.Values),
                    ],
                }
        );

    private static AdaptiveChoiceSetInput Choice(Question question, string? value)
    {
        var choices = Choices(question);
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

    private static List<AdaptiveChoice> Choices(Question question) =>
        [
            .. question.Levels.Select(l => new AdaptiveChoice { Title = l.Name, Value = l.Id }),
            new() { Title = "Not sure", Value = Answers.NotSure },
            new() { Title = "Not my area", Value = Answers.NotMyArea },
        ];

    private static AdaptiveTextInput Reason(
        Question question,
        IReadOnlyDictionary<string, string> values
    )
    {
        var reason = values.GetValueOrDefault(SectionForm.ReasonField(question.Id));
        return new()
        {
            Id = SectionForm.ReasonField(question.Id),
            Label = "Why? (optional)",
            Placeholder = "One sentence helps the others",
            MaxLength = SectionForm.LongestReason,
            Value = reason?[..Math.Min(reason.Length, SectionForm.LongestReason)],
        };
    }
}
