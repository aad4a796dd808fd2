using CsCheck;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Dialogs;

/// <summary>Before an anonymous decision closes, nobody sees anything of what others answered.</summary>
public class BlindnessTests
{
    private const string Secret = "Because of the takeover.";

    private static readonly string[] Names = ["Ana", "Ben", "Cara", "Dan", "Eve", "Finn"];

    private static readonly Gen<(int Leaders, int[] Some, int[] Others)> Worlds = Gen.Select(
        Gen.Int[2, 6],
        Gen.Int[0, 3].Array[6],
        Gen.Int[0, 3].Array[6]
    );

    [Fact]
    public Task What_a_leader_sees_does_not_depend_on_what_others_answered() =>
        Worlds.SampleAsync(
            async world =>
                Assert.Equal(
                    await SeenByAnaAsync(world.Leaders, world.Some),
                    await SeenByAnaAsync(world.Leaders, world.Others)
                ),
            iter: 20,
            threads: 1
        );

    [Fact]
    public Task Nobody_sees_the_reasons_of_others() =>
        Worlds.SampleAsync(
            async world =>
                Assert.All(
                    await SeenByAnaAsync(world.Leaders, world.Some),
                    seen => Assert.DoesNotContain(Secret, seen, StringComparison.Ordinal)
                ),
            iter: 10,
            threads: 1
        );

    /// <summary>Others answer and all but the last finish; then Ana looks at everything that there is.</summary>
    private static async Task<string[]> SeenByAnaAsync(int leaders, int[] levels)
    {
        using var team = new Team(Names);
        await team.GivenAsync(Given.Decision(Names[..leaders]));
        for (var i = 1; i < leaders - 1; i++)
        {
            await team.InThread(Names[i]).FinishesAsync(levels[i], Secret);
        }

        await team.InThread(Names[leaders - 1]).FillsAllAsync(levels[leaders - 1], Secret);
        return [.. (await LookAroundAsync(team)).Select(d => d.Whole)];
    }

    private static async Task<List<Drawn>> LookAroundAsync(Team team)
    {
        var ana = team.InThread("Ana");
        var cards = await team.DeliverAsync();
        List<Drawn> seen =
        [
            .. cards,
            await ana.OpensAsync(cards[^1], "Status"),
            await ana.OpensAsync(cards[^1], "Close…"),
            .. await ana.TypesAsync("status"),
            .. await ana.TypesAsync("help"),
            .. await ana.PressesAsync(cards[^1], "Answer in chat"),
            .. await team.DeliverAsync(),
            .. await ana.FinishesAsync(),
            .. await team.DeliverAsync(),
            await ana.OpensChecklistAsync(),
        ];
        return seen;
    }
}
