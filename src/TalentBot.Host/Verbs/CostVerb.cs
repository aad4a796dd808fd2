using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Host.Verbs;

/// <summary>Estimates what an effective hour of each model costs.</summary>
internal static class CostVerb
{
    private const string Explain = "--explain";

    /// <summary>Writes the estimate as JSON or as a report, or everything that is wrong.</summary>
    /// <param name="typed">A file or <c>-</c> for the standard input, and <c>--explain</c>.</param>
    /// <param name="console">Where to read and write.</param>
    /// <returns>0, or 2 when nothing can be estimated.</returns>
    public static int Run(string[] typed, Streams console)
    {
        Func<CostComparison, string> write = typed.Contains(Explain, StringComparer.Ordinal)
            ? CostReport.Write
            : CostJson.Write;
        return typed.Where(word => word != Explain).ToList() switch
        {
            [] => Show(CostDefaults.Embedded.Scenario),
            [{ Length: > 0 } file] when file == TypedFile.StandardInput || !file.StartsWith('-') =>
                TypedFile.Read(file, console.In, out var unreadable) is { } json
                    ? Estimate(json)
                    : console.Refuse([unreadable]),
            _ => Usage.Refuse(console.Error),
        };

        int Estimate(byte[] json) =>
            CostFile.Parse(json, CostDefaults.Embedded) switch
            {
                CostFileResult.Read(var scenario) => Show(scenario),
                CostFileResult.Faulty(var faults) => console.Refuse(
                    faults.Select(fault => fault.ToString())
                ),
                _ => throw new System.Diagnostics.UnreachableException(),
            };

        int Show(CostScenario scenario)
        {
            console.Out.WriteLine(write(CostEstimator.Compare(scenario)));
            return 0;
        }
    }
}
