using TalentBot.Decisions.Explanations;
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
                .. subject.Result.First is null
                    ? []
                    : subject.Explanation.DecidedByGates.SelectMany(e =>
                        Paragraph.Of(Effect(subject, e), "  ")
                    ),
            ];
    }

    private static string Fact(ReportSubject subject, Gate gate) =>
        $"“{gate.Fact}” rules out {Listing.And([.. gate.RulesOut.Select(subject.Model)])}.";

    private static string Effect(ReportSubject subject, GateEffect effect) =>
        $"This decides: if it were not so, {subject.Model(effect.Model)} would be first.";
}
