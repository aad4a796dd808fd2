using System.Collections.Immutable;
using CsCheck;
using TalentBot.Decisions.Evaluation.Agreement;
using TalentBot.Decisions.Tests.Evaluation.Data;

namespace TalentBot.Decisions.Tests.Evaluation.Agreement;

public class KendallPTests
{
    private static readonly ImmutableArray<double>[] Orders =
    [
        [1, 2, 3],
        [1, 3, 2],
        [2, 1, 3],
        [2, 3, 1],
        [3, 1, 2],
        [3, 2, 1],
    ];

    private static readonly Gen<ImmutableArray<double>> AnyRanks = Gen.OneOf<
        ImmutableArray<double>
    >([1, 2, 3], [3, 1, 2], [1.5, 1.5, 3], [3, 1.5, 1.5], [1, 2.5, 2.5], [2, 2, 2]);

    [Fact]
    public void It_reproduces_the_exact_table_for_three_models()
    {
        var table = Published
            .Read("kendall-exact-p.json")
            .GetProperty("cases")
            .EnumerateArray()
            .ToDictionary(
                row => (row.GetProperty("leaders").GetInt32(), row.GetProperty("s").GetDouble()),
                row => Published.Number(row.GetProperty("p"))
            );
        var rankings = Enumerable.Range(2, 9).SelectMany(OnePerSpread).ToList();

        Assert.Equal(table.Count, rankings.Count);
        Assert.All(
            rankings,
            r => Assert.Equal(table[(r.Length, Spread(r))], KendallP.Of(r)!.Value, 1e-12)
        );
    }

    [Fact]
    public void It_equals_the_count_of_all_outcomes_also_with_ties() =>
        AnyRanks
            .Array[2, 4]
            .Select(ranks => ranks.ToImmutableArray())
            .Where(rankings => KendallW.Of(rankings) is not null)
            .Sample(rankings => Math.Abs(KendallP.Of(rankings)!.Value - Counted(rankings)) < 1e-12);

    [Fact]
    public void Fifty_leaders_in_full_concord_are_all_but_impossible_by_chance()
    {
        var rankings = Enumerable.Repeat(Orders[0], 50).ToImmutableArray();

        Assert.Equal(Math.Pow(6, -49), KendallP.Of(rankings)!.Value, 1e-45);
    }

    [Fact]
    public void It_is_not_computed_above_fifty_leaders() =>
        Assert.Null(KendallP.Of([.. Enumerable.Repeat(Orders[0], 51)]));

    [Fact]
    public void Four_models_have_it_while_leaders_are_few()
    {
        ImmutableArray<double> order = [1, 2, 3, 4];

        Assert.Equal(1 / 24d, KendallP.Of([order, order])!.Value, 1e-12);
        Assert.Null(KendallP.Of([.. Enumerable.Repeat(order, 50)]));
    }

    [Fact]
    public void Two_models_are_a_sign_test() =>
        Assert.Equal(
            0.25,
            KendallP
                .Of([
                    [1, 2],
                    [1, 2],
                    [1, 2],
                ])!
                .Value,
            1e-12
        );

    private static double Counted(ImmutableArray<ImmutableArray<double>> rankings)
    {
        var all = rankings.Aggregate(
            new List<ImmutableArray<ImmutableArray<double>>>
            {
                ImmutableArray<ImmutableArray<double>>.Empty,
            },
            (outcomes, ranks) =>
                [
                    .. outcomes.SelectMany(
                        _ => Orders,
                        (outcome, order) =>
                            outcome.Add([.. order.Select(place => ranks[(int)place - 1])])
                    ),
                ]
        );
        return all.Count(outcome => Spread(outcome) >= Spread(rankings) - 1e-9) / (double)all.Count;
    }

    private static IEnumerable<ImmutableArray<ImmutableArray<double>>> OnePerSpread(int leaders)
    {
        var found = new List<ImmutableArray<ImmutableArray<double>>>
        {
            ImmutableArray<ImmutableArray<double>>.Empty,
        };
        for (var leader = 0; leader < leaders; leader++)
        {
            found =
            [
                .. found
                    .SelectMany(_ => Orders, (before, order) => before.Add(order))
                    .DistinctBy(rankings => RankSums.Of(KendallW.Sums(rankings))),
            ];
        }

        return found.DistinctBy(Spread);
    }

    private static double Spread(ImmutableArray<ImmutableArray<double>> rankings)
    {
        var sums = KendallW.Sums(rankings).ToList();
        return sums.Sum(sum => (sum - sums.Average()) * (sum - sums.Average()));
    }
}
