using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Decisions.Evaluation.Neutrality;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Checks;

namespace TalentBot.Host.Verbs;

/// <summary>What its author wants to know of a framework without faults.</summary>
internal static class FrameworkReport
{
    private const int Draws = 100_000;

    // The same draws every time, so that two frameworks are compared and not two draws.
    private const int Seed = 1;

    /// <summary>Writes counts, what the index can reach, wins by chance, and warnings.</summary>
    public static void Write(Framework framework, TextWriter output)
    {
        output.WriteLine($"Version: {framework.Version}");
        output.WriteLine($"Contents: {Contents(framework)}");
        output.WriteLine();
        WriteIndexes(framework, output);
        output.WriteLine();
        WriteWins(framework, output);
    }

    private static string Contents(Framework framework) =>
        string.Join(
            ", ",
            Count(framework.Models.Length, "model"),
            Count(framework.Priorities.Length, "priority", "priorities"),
            Count(framework.Sections.Length, "section"),
            Count(framework.AllQuestions.Count(), "question"),
            $"{framework.Questions(ChecklistKind.Quick).Length} in the quick check",
            Count(framework.AllQuestions.Sum(q => q.Levels.Length), "level"),
            Count(framework.Gates.Length, "gate"),
            Count(framework.Matrix.Length, "matrix row"),
            Count(framework.Risks.Length, "risk"),
            Count(framework.Patterns.Length, "failure pattern"),
            Count(framework.Scenarios.Length, "scenario"),
            Count(framework.CommonQuestions.Length, "common question"),
            Count(framework.Takeaways.Length, "takeaway")
        );

    private static string Count(int count, string one, string? many = null) =>
        Invariant($"{count} {(count == 1 ? one : many ?? one + "s")}");

    private static void WriteIndexes(Framework framework, TextWriter output)
    {
        output.WriteLine(Row("Index that answers can reach", "full", "quick"));
        foreach (var model in framework.Models)
        {
            output.WriteLine(Row(model.Id, Reach(ChecklistKind.Full), Reach(ChecklistKind.Quick)));

            string Reach(ChecklistKind checklist)
            {
                var index = AttainableIndex.Of(framework, checklist, model.Id);
                return Invariant($"{index.Lowest:0.0} to {index.Highest:0.0}");
            }
        }
    }

    private static void WriteWins(Framework framework, TextWriter output)
    {
        var full = Wins(framework, ChecklistKind.Full);
        var quick = Wins(framework, ChecklistKind.Quick);
        output.WriteLine(Row(Invariant($"Wins in {Draws:N0} random answers"), "full", "quick"));
        foreach (var model in framework.Models)
        {
            output.WriteLine(Row(model.Id, Percent(full[model.Id]), Percent(quick[model.Id])));
        }

        var fair = FairShare.Among(framework.Models.Length);
        foreach (var model in framework.Models)
        {
            WriteWarning(model.Id, "full checklist", full[model.Id], fair, output);
            WriteWarning(model.Id, "quick check", quick[model.Id], fair, output);
        }
    }

    private static void WriteWarning(
        string model,
        string checklist,
        double share,
        FairShare fair,
        TextWriter output
    )
    {
        if (!fair.Holds(share))
        {
            output.WriteLine(
                $"Warning: in the {checklist} {model} wins {Percent(share)} of random answers; "
                    + $"{Percent(fair.Lowest)} to {Percent(fair.Highest)} is fair. "
                    + $"The questions {(share > fair.Highest ? "favour it" : "hold it back")}, whatever the team needs."
            );
        }
    }

    private static ImmutableDictionary<string, double> Wins(
        Framework framework,
        ChecklistKind checklist
    ) => WinShares.Of(framework, checklist, Draws, new Random(Seed).Next);

    private static string Row(string name, string full, string quick) =>
        $"{name, -41} {full, 16} {quick, 16}";

    private static string Percent(double share) => Invariant($"{100 * share:0.0} %");

    private static string Invariant(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
