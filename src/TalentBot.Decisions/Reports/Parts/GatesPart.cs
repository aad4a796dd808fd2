using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>The facts that rule models out, and whether they decided which model is first.</summary>
internal static class GatesPart
{
    public static IEnumerable<string> Lines(ReportSubject subject)
    {
        var gates = subject
            .Framework.Gates.Where(gate =>
                subject.Poll.Gates.Contains(gate.Id, StringComparer.Ordinal)
            )
            .ToArray();
        return gates.Length == 0
            ? []
            :
            [
                .. Paragraph.Heading("FACTS THAT RULE MODELS OUT"),
                .. gates.SelectMany(gate => Paragraph.Of(Fact(subject, gate), "  • ")),
                .. subject.Result.First is { } first
                    ? Paragraph.Of(Effect(subject, first), "  ")
                    : [],
            ];
    }

    // Several ruled-out models may be ahead of the first; without the facts only the best of them
    // would be first.
    private static string Effect(ReportSubject subject, string first)
    {
        var ahead = subject.Explanation.DecidedByGates.Select(effect => effect.Model).ToArray();
        return subject.Result.Ranking.FirstOrDefault(ahead.Contains) is { } best
            ? $"This decides: without them {subject.Model(best)} would be first."
            : $"{subject.Model(first)} would be first without them, too.";
    }

    private static string Fact(ReportSubject subject, Gate gate) =>
        $"“{gate.Fact}” rules out {Listing.And([.. gate.RulesOut.Select(subject.Model)])}.";
}
