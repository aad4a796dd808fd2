using System.Collections.Immutable;
using CsCheck;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Assessments.Forms;

public class FormPropertyTests
{
    private static readonly Plan Plan = Plan.For(FrameworkFile.Default, ChecklistKind.Full);

    private static readonly string[] Fields =
    [
        .. Enumerable.Range(1, 3).Select(PrioritiesForm.Field),
        .. FrameworkFile.Default.AllQuestions.SelectMany(q =>
            new[] { q.Id, SectionForm.ReasonField(q.Id) }
        ),
    ];

    private static readonly string[] Choices =
    [
        "",
        Answers.NotSure,
        Answers.NotMyArea,
        .. FrameworkFile.Default.Priorities.Select(p => p.Id),
        .. FrameworkFile.Default.AllQuestions.SelectMany(q => q.Levels).Select(l => l.Id),
    ];

    private static readonly Gen<ImmutableDictionary<string, string>> AnyValues = Gen.Select(
            Gen.Frequency((9, Gen.OneOf(Fields)), (1, Gen.String)),
            Gen.Frequency((6, Gen.OneOf(Choices)), (1, Gen.String), (1, Gen.String[1001, 1100]))
        )
        .Array[0, 40]
        .Select(pairs =>
            ImmutableDictionary
                .Create<string, string>(StringComparer.Ordinal)
                .SetItems(pairs.Select(p => KeyValuePair.Create(p.Item1, p.Item2)))
        );

    private static readonly Gen<(Form Form, ImmutableDictionary<string, string> Values)> Sent =
        Gen.Select(Gen.OneOf(Plan.Forms.ToArray()), AnyValues);

    [Fact]
    public void Any_values_are_read_or_have_faults_in_the_forms_own_fields() =>
        Sent.Sample(sent =>
        {
            if (sent.Form.Read(sent.Values) is FormReading.Faulty(var faults))
            {
                Assert.NotEmpty(faults);
                Assert.All(faults, f => Assert.Contains(f.Field, FieldsOf(sent.Form)));
            }
        });

    [Fact]
    public void What_is_filled_in_is_what_the_form_shows_again() =>
        Sent.Sample(sent =>
        {
            if (sent.Form.Read(sent.Values) is FormReading.Filled(var content))
            {
                var leader = sent.Form.Take(Given.Leader("ana"), content, merge: false);
                var again = sent.Form.Read(sent.Form.Values(leader));

                Assert.Equal(
                    sent.Form.Values(leader).OrderBy(v => v.Key, StringComparer.Ordinal),
                    sent.Form.Values(sent.Form.Take(leader, Content(again), merge: false))
                        .OrderBy(v => v.Key, StringComparer.Ordinal)
                );
            }
        });

    private static FormContent Content(FormReading reading) =>
        Assert.IsType<FormReading.Filled>(reading).Content;

    private static IEnumerable<string> FieldsOf(Form form) =>
        form switch
        {
            PrioritiesForm p => p.Priorities.Select((_, i) => PrioritiesForm.Field(i + 1)),
            SectionForm s => s.Questions.SelectMany(q =>
                new[] { q.Id, SectionForm.ReasonField(q.Id) }
            ),
            _ => [],
        };
}
