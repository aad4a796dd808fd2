using System.Diagnostics;
using System.Globalization;
using System.Text;
using TalentBot.Fuzz.Mutations;
using TalentBot.Fuzz.Targets;

namespace TalentBot.Fuzz.Tests;

public sealed class ReplayTests
{
    // More of them search where AFL rarely comes: through values of JSON that is JSON still.
    private static readonly int Mutations = int.Parse(
        Environment.GetEnvironmentVariable("REPLAY_MUTATIONS") ?? "2000",
        CultureInfo.InvariantCulture
    );

    // Usually it is less than a millisecond; a busy machine may look away for longer.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Targets => [.. AllTargets.Names];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_kept_input_is_read_or_refused_as_promised(string name)
    {
        var target = AllTargets.Find(name)!;

        var outcomes = Kept.Files(name).Select(file => Read(target, File.ReadAllBytes(file), file));

        // Seeds that were all refused would not reach what lies behind the first check.
        Assert.Equal([Outcome.Taken, Outcome.Refused], outcomes.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void So_is_whatever_becomes_of_them_by_chance(string name)
    {
        var target = AllTargets.Find(name)!;
        var seeds = Kept.Files(name).Select(File.ReadAllBytes).ToList();
        var mutator = new Mutator(seeds, Kept.Words(name), number: 1);

        var taken = 0;
        for (var i = 0; i < Mutations; i++)
        {
            taken += Read(target, mutator.Next(), $"mutation {i}") is Outcome.Taken ? 1 : 0;
        }

        // A framework has few members that may become anything; of the others far more is taken.
        Assert.InRange(taken, 5, Mutations - 5);
    }

    [Fact]
    public void Every_folder_of_seeds_has_its_target() =>
        Assert.Equal(
            AllTargets.Names.Order(StringComparer.Ordinal),
            Directory
                .GetDirectories(Path.Combine(AppContext.BaseDirectory, "Corpus"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );

    private static Outcome Read(ITarget target, byte[] input, string what)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var outcome = target.Read(input);
            var elapsed = Stopwatch.GetElapsedTime(start);
            Assert.True(elapsed < Longest, $"{what} took {elapsed}: {Shown(input)}");
            return outcome;
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
        {
            throw new BrokenPromiseException($"{what}: {fault.Message}\n{Shown(input)}", fault);
        }
    }

    // As base64, since it need not be text.
    private static string Shown(byte[] input) =>
        $"{Encoding.Latin1.GetString(input)}\n{Convert.ToBase64String(input)}";
}
