using System.Collections.Immutable;
using System.Text.Json;
using TalentBot.Decisions.Evaluation.Agreement;
using TalentBot.Decisions.Tests.Evaluation.Data;

namespace TalentBot.Decisions.Tests.Evaluation.Agreement;

public class KendallWTests
{
    [Fact]
    public void It_reproduces_the_published_values_with_ties()
    {
        var cases = Published.Read("kendall-w.json").GetProperty("cases").EnumerateArray();

        Assert.All(
            cases,
            @case =>
                Assert.Equal(
                    @case.GetProperty("W").GetDouble(),
                    KendallW.Of(Rankings(@case))!.Value,
                    1e-12
                )
        );
    }

    [Fact]
    public void It_is_undefined_for_one_leader() =>
        Assert.Null(
            KendallW.Of([
                [1, 2, 3],
            ])
        );

    [Fact]
    public void It_is_undefined_for_one_item() =>
        Assert.Null(
            KendallW.Of([
                [1],
                [1],
            ])
        );

    [Fact]
    public void It_is_undefined_if_everybody_ties() =>
        Assert.Null(
            KendallW.Of([
                [2, 2, 2],
                [2, 2, 2],
            ])
        );

    [Fact]
    public void A_leader_who_ties_everything_lowers_it() =>
        Assert.Equal(
            0.5,
            KendallW
                .Of([
                    [1, 2, 3],
                    [2, 2, 2],
                ])!
                .Value,
            1e-12
        );

    private static ImmutableArray<ImmutableArray<double>> Rankings(JsonElement @case)
    {
        var items = Published.Rows(@case.GetProperty("itemsByRaters"));
        return
        [
            .. Enumerable
                .Range(0, items[0].Length)
                .Select(rater => MidRanks.Of([.. items.Select(item => item[rater])])),
        ];
    }
}
