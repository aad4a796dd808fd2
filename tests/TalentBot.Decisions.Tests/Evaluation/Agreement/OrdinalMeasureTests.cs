using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Agreement;
using TalentBot.Decisions.Tests.Evaluation.Data;

namespace TalentBot.Decisions.Tests.Evaluation.Agreement;

public class OrdinalMeasureTests
{
    public static TheoryData<string, int[], double, double> Cases()
    {
        var data = new TheoryData<string, int[], double, double>();
        foreach (
            var row in Published
                .Read("ordinal-agreement.json")
                .GetProperty("cases")
                .EnumerateArray()
        )
        {
            data.Add(
                row.GetProperty("id").GetString()!,
                [.. Published.Numbers(row.GetProperty("counts")).Select(count => (int)count)],
                row.GetProperty("consensus").GetDouble(),
                row.GetProperty("vanDerEijk").GetDouble()
            );
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Both_measures_reproduce_the_published_values(
        string id,
        int[] counts,
        double consensus,
        double agreement
    )
    {
        Assert.NotEmpty(id);
        Assert.Equal(consensus, Consensus.Of([.. counts])!.Value, 1e-11);
        Assert.Equal(agreement, OrdinalAgreement.Of([.. counts])!.Value, 1e-11);
    }

    [Fact]
    public void Without_levels_there_is_nothing_to_measure()
    {
        Assert.Null(Consensus.Of([0, 0, 0]));
        Assert.Null(OrdinalAgreement.Of([0, 0, 0]));
    }

    [Fact]
    public void Two_levels_know_no_camps() =>
        Assert.Equal(0, OrdinalAgreement.Of([2, 2])!.Value, 1e-12);

    [Fact]
    public void Doubling_every_count_changes_neither()
    {
        ImmutableArray<int> once = [2, 0, 1, 1];
        ImmutableArray<int> twice = [4, 0, 2, 2];

        Assert.Equal(Consensus.Of(once)!.Value, Consensus.Of(twice)!.Value, 1e-12);
        Assert.Equal(OrdinalAgreement.Of(once)!.Value, OrdinalAgreement.Of(twice)!.Value, 1e-12);
    }
}
