using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Decisions.Tests.Assessments.Forms;

public class PrioritiesFormTests
{
    private static readonly PrioritiesForm Form = new(Given.Framework.Priorities);

    [Fact]
    public void A_whole_ranking_is_read_in_its_order()
    {
        var reading = Read("control", " speed ", "cost");

        var content = Assert.IsType<FormReading.Filled>(reading).Content;
        Assert.Equal(
            ["control", "speed", "cost"],
            Assert.IsType<FormContent.Priorities>(content).Ranking.AsEnumerable()
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void No_ranking_at_all_is_left_open(string? nothing)
    {
        var content = Assert.IsType<FormReading.Filled>(Read(nothing, nothing, nothing)).Content;

        Assert.Empty(Assert.IsType<FormContent.Priorities>(content).Ranking);
    }

    [Fact]
    public void A_missing_rank_is_a_fault() =>
        HasFaults(Read("cost", null, "speed"), ("priority.2", FieldFaultKind.MissingRank));

    [Fact]
    public void A_priority_on_two_ranks_is_a_fault_of_the_later() =>
        HasFaults(Read("cost", "speed", "cost"), ("priority.3", FieldFaultKind.RepeatedPriority));

    [Theory]
    [InlineData("fame")]
    [InlineData("Cost")]
    public void A_priority_that_there_is_not_is_a_fault(string unknown) =>
        HasFaults(Read("cost", unknown, "speed"), ("priority.2", FieldFaultKind.UnknownChoice));

    [Fact]
    public void Every_fault_is_said_at_once() =>
        HasFaults(
            Read("fame", null, "fame"),
            ("priority.1", FieldFaultKind.UnknownChoice),
            ("priority.2", FieldFaultKind.MissingRank),
            ("priority.3", FieldFaultKind.UnknownChoice)
        );

    private static FormReading Read(params string?[] ranks) =>
        Form.Read(
            ranks
                .Select((value, index) => (Field: PrioritiesForm.Field(index + 1), value))
                .Where(r => r.value is not null)
                .ToDictionary(r => r.Field, r => r.value!, StringComparer.Ordinal)
        );

    private static void HasFaults(
        FormReading reading,
        params (string Field, FieldFaultKind Kind)[] faults
    ) =>
        Assert.Equal(
            faults.Select(f => new FieldFault(f.Field, f.Kind)),
            Assert.IsType<FormReading.Faulty>(reading).Faults
        );
}
