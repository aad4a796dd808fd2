using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;
using TalentBot.Typing.Reading;

namespace TalentBot.Typing;

/// <summary>What is to be kept of a typed answer: it merges with what its form has.</summary>
/// <param name="Form">The form that it is a part of.</param>
/// <param name="Sent">As a form would have sent it.</param>
internal sealed record TypedKeep(Form Form, Submission Sent)
{
    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<FieldFault> Faults =>
        Form.Read(Sent.Values) is FormReading.Faulty(var faults) ? faults : [];

    /// <summary>An answer to a question.</summary>
    public static TypedKeep Of(Form form, string question, string choice, string? reason) =>
        Of(form, [(question, choice), (SectionForm.ReasonField(question), reason ?? "")]);

    /// <summary>A ranking.</summary>
    public static TypedKeep Of(Form form, ImmutableArray<TypedChoice> order) =>
        Of(form, order.Select((o, i) => (PrioritiesForm.Field(i + 1), o.Id)));

    private static TypedKeep Of(Form form, IEnumerable<(string Field, string Value)> values) =>
        new(
            form,
            new(
                form.Id,
                Basis: null,
                new Move.Next(),
                values.ToDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal)
            )
        );
}
