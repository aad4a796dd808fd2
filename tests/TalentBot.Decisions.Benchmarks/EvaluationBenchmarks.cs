using BenchmarkDotNet.Attributes;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Benchmarks;

/// <summary>What one recommendation costs, by the number of leaders.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private Poll _poll = RandomPoll.Of(leaders: 1);

    /// <summary>Leaders who have answered all sixteen questions and ranked the priorities.</summary>
    /// <remarks>Up to 50 leaders the exact p of Kendall's W is part of the result.</remarks>
    [Params(1, 12, 50, 100, 1_000, 10_000)]
    public int Leaders { get; set; }

    /// <summary>Draws the answers, always the same.</summary>
    [GlobalSetup]
    public void Draw() => _poll = RandomPoll.Of(Leaders);

    /// <summary>The whole recommendation.</summary>
    [Benchmark]
    public Recommendation Evaluate() => Evaluator.Evaluate(_poll);
}
