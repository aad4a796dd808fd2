using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>The form with the questions of one section.</summary>
/// <param name="Section">Id and name of the section.</param>
/// <param name="Questions">Those of its questions that are asked.</param>
public sealed record SectionForm(Section Section, ImmutableArray<Question> Questions)
    : Form(Section.Id)
{
    /// <summary>Longest reason that is taken, in characters.</summary>
    public const int LongestReason = 1000;

    /// <summary>Id of the field that holds the reason of an answer.</summary>
    public static string ReasonField(string question) => question + ".reason";

    /// <inheritdoc/>
    public override FormReading Read(IReadOnlyDictionary<string, string> values)
    {
        var faults = Questions.SelectMany(q => Faults(q, values)).ToImmutableArray();
        return faults.IsEmpty
            ? new FormReading.Filled(new FormContent.Section(Given(values)))
            : new FormReading.Faulty(faults);
    }

    /// <inheritdoc/>
    public override ImmutableDictionary<string, string> Values(Leader leader) =>
        Questions
            .Where(q => leader.Answers.ContainsKey(q.Id))
            .SelectMany(q => Fields(q.Id, leader.Answers[q.Id]))
            .ToImmutableDictionary(StringComparer.Ordinal);

    internal override Leader Take(Leader leader, FormContent content, bool merge)
    {
        var kept = merge ? leader.Answers : leader.Answers.RemoveRange(Questions.Select(q => q.Id));
        var given = ((FormContent.Section)content).Answers;
        return leader with
        {
            Answers = kept.SetItems(given.Where(a => Questions.Any(q => q.Id == a.Key))),
        };
    }

    private static IEnumerable<FieldFault> Faults(
        Question question,
        IReadOnlyDictionary<string, string> values
    )
    {
        var (choice, reason) = (
            Value(values, question.Id),
            Value(values, ReasonField(question.Id))
        );
        if (choice is null ? reason is not null : !Offers(question, choice))
        {
            yield return new FieldFault(
                question.Id,
                choice is null ? FieldFaultKind.ReasonAlone : FieldFaultKind.UnknownChoice
            );
        }

        if (reason is { Length: > LongestReason })
        {
            yield return new FieldFault(ReasonField(question.Id), FieldFaultKind.TooLong);
        }
    }

    private static bool Offers(Question question, string choice) =>
        choice is Frameworks.Answers.NotSure or Frameworks.Answers.NotMyArea
        || question.Levels.Any(l => l.Id == choice);

    private ImmutableDictionary<string, Answer> Given(IReadOnlyDictionary<string, string> values) =>
        Questions
            .Select(q =>
                (q.Id, Choice: Value(values, q.Id), Reason: Value(values, ReasonField(q.Id)))
            )
            .Where(g => g.Choice is not null)
            .ToImmutableDictionary(
                g => g.Id,
                g => new Answer(g.Choice!, g.Reason),
                StringComparer.Ordinal
            );

    private static IEnumerable<KeyValuePair<string, string>> Fields(string id, Answer answer)
    {
        yield return KeyValuePair.Create(id, answer.Choice);
        if (answer.Reason is { } reason)
        {
            yield return KeyValuePair.Create(ReasonField(id), reason);
        }
    }
}
