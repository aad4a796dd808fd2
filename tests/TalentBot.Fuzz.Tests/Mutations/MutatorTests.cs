using TalentBot.Fuzz.Mutations;

namespace TalentBot.Fuzz.Tests.Mutations;

public sealed class MutatorTests
{
    [Fact]
    public void The_same_number_gives_the_same_inputs() =>
        Assert.Equal(Inputs(1).Take(100), Inputs(1).Take(100));

    [Fact]
    public void Another_number_gives_others() =>
        Assert.NotEqual(Inputs(1).Take(100), Inputs(2).Take(100));

    [Fact]
    public void Most_inputs_are_new() =>
        Assert.True(
            Inputs(1).Take(1000).Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal).Count
                > 500
        );

    [Fact]
    public void A_seed_may_be_empty() =>
        Assert.Equal(100, Inputs(1, []).Take(100).Count(input => input.Length < 10_000));

    private static IEnumerable<byte[]> Inputs(int number) =>
        Inputs(number, [.. """{"type":"message","value":{"a":[1,2],"b":null},"text":"a"}"""u8]);

    private static IEnumerable<byte[]> Inputs(int number, byte[] seed)
    {
        var mutator = new Mutator(
            [seed],
            [
                [.. "null"u8],
            ],
            number
        );
        while (true)
        {
            yield return mutator.Next();
        }
    }
}
