using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TalentBot.Decisions.Benchmarks;

// In this process: all outputs of the build lie in one place, where the separate project that is
// otherwise generated would not be found.
var config = DefaultConfig.Instance.AddJob(
    Job.ShortRun.WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance)
);
BenchmarkRunner.Run<EvaluationBenchmarks>(config, args);
