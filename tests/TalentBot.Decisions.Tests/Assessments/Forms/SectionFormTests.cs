using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Decisions.Tests.Assessments.Forms;

public class SectionFormTests
{
    private static readonly SectionForm Form = (SectionForm)Given.Plan.Find("work")!;

    [Fact]
    public void Choices_and_reasons_are_read_together() =>
        Assert.Equal(
            new Answer("fast", "We are late."),
            Answers(("pace", " fast "), ("pace.reason", " We are late. "))["pace"]
        );

    [Theory]
    [InlineData("not-sure")]
    [InlineData("not-my-area")]
    public void Every_question_takes_these_two_as_well(string choice) =>
        Assert.Equal(choice, Answers(("pace", choice))["pace"].Choice);

    [Fact]
    public void A_question_left_open_is_missing() =>
        Assert.Equal(["depth"], Answers(("pace", " "), ("depth", "thin")).Keys);

    [Fact]
    public void A_reason_without_a_choice_is_a_fault() =>
        Assert.Equal(
            [new("pace", FieldFaultKind.ReasonAlone)],
            Faults(("pace.reason", "We are late."), ("depth", "thin"))
        );

    [Fact]
    public void A_blank_reason_is_none() =>
        Assert.Empty(Answers(("pace", " "), ("pace.reason", "  ")));

    [Fact]
    public void Fields_of_other_forms_are_left_aside() =>
        Assert.Empty(Answers(("price", "low"), ("verb", "next"), ("priority.1", "cost")));

    [Theory]
    [InlineData("warp")]
    [InlineData("Fast")]
    [InlineData("thin")]
    public void An_invented_level_is_a_fault(string level) =>
        Assert.Equal(
            [new("pace", FieldFaultKind.UnknownChoice)],
            Faults(("pace", level), ("depth", "thin"))
        );

    [Fact]
    public void A_reason_of_the_longest_length_is_taken() =>
        Assert.Equal(
            SectionForm.LongestReason,
            Answers(("pace", "fast"), ("pace.reason", Long(SectionForm.LongestReason)))[
                "pace"
            ].Reason!.Length
        );

    [Fact]
    public void A_longer_reason_is_a_fault() =>
        Assert.Equal(
            [new("pace.reason", FieldFaultKind.TooLong)],
            Faults(("pace", "fast"), ("pace.reason", Long(SectionForm.LongestReason + 1)))
        );

    [Fact]
    public void Every_fault_is_said_at_once_in_the_order_of_the_questions() =>
        Assert.Equal(
            ["pace", "pace.reason", "depth"],
            Faults(("depth", "deep"), ("pace.reason", Long(5000)), ("pace", "warp"))
                .Select(f => f.Field)
        );

    private static string Long(int length) => new('x', length);

    private static ImmutableDictionary<string, Answer> Answers(
        params (string Field, string Value)[] values
    ) =>
        Assert
            .IsType<FormContent.Section>(Assert.IsType<FormReading.Filled>(Read(values)).Content)
            .Answers;

    private static FieldFault[] Faults(params (string Field, string Value)[] values) =>
        [.. Assert.IsType<FormReading.Faulty>(Read(values)).Faults];

    private static FormReading Read((string Field, string Value)[] values) =>
        Form.Read(values.ToDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal));
}
