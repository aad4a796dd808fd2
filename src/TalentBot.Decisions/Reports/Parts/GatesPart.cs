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
                    ? Effects(subject, first).SelectMany(line => Paragraph.Of(line, "  "))
                    : [],
            ];
    }

    private static IEnumerable<string> Effects(ReportSubject subject, string first) =>
        (subject.Explanation.DecidedByGates, subject.Result.RuledOut) switch
        {
            (_, { IsEmpty: true }) => [],
            ({ IsEmpty: true }, _) => [$"{subject.Model(first)} would be first without them, too."],
            var (effects, _) => effects.Select(effect =>
                $"This decides: otherwise {subject.Model(effect.Model)} would be first."
            ),
        };

    private static string Fact(ReportSubject subject, Gate gate) =>
        $"“{gate.Fact}” rules out {Listing.And([.. gate.RulesOut.Select(subject.Model)])}.";
}
