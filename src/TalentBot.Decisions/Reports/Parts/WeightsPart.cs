using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Reports.Triangles;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>The group's weights, the weight triangle, and where the first model stops being first.</summary>
internal static class WeightsPart
{
    public static IEnumerable<string> Lines(ReportSubject subject) =>
        [
            .. Paragraph.Heading("WHAT THE PRIORITIES WEIGH"),
            .. subject.ShowsWeights
                ? Shown(subject)
                : Paragraph.Of("Not shown, since fewer than three ranked them.", "  "),
        ];

    private static IEnumerable<string> Shown(ReportSubject subject) =>
        [
            .. Paragraph.Of(string.Join(", ", Weights(subject)) + ".", "  "),
            .. subject.Result.First is { } first ? Triangle(subject, first) : [],
            .. subject.Result.Stability is { } all ? SwitchPoints(subject, all) : [],
        ];

    private static IEnumerable<string> Weights(ReportSubject subject) =>
        subject.Framework.Priorities.Select(priority =>
            $"{priority.Name} {Figure.Weight(subject.Result.Weights[priority.Id])}"
        );

    private static IEnumerable<string> Triangle(ReportSubject subject, string first) =>
        [
            .. Paragraph.Of(
                $"{subject.Model(first)}: first in {Figure.Percent(subject.Result.Acceptability[first])} "
                    + "of all ways to weigh them. Each way is a place in this triangle; the letter says "
                    + "which model is first there, the brackets are your weights.",
                "  "
            ),
            "",
            .. TextTriangle.Draw(subject.Framework, subject.Result).Select(line => "  " + line),
        ];

    private static IEnumerable<string> SwitchPoints(
        ReportSubject subject,
        ImmutableDictionary<string, Stability> all
    ) =>
        [
            "",
            .. Paragraph.Of(
                $"If one weight moves and the others keep their proportion, {subject.Model(subject.Result.First!)} would be first:",
                "  "
            ),
            .. subject.Framework.Priorities.SelectMany(priority =>
                Paragraph.Of($"{priority.Name}: {Stays(subject, all[priority.Id])}", "    ")
            ),
        ];

    private static string Stays(ReportSubject subject, Stability stability)
    {
        var (lower, upper) = (Figure.Weight(stability.Lower), Figure.Weight(stability.Upper));
        return (stability.Below, stability.Above) switch
        {
            (null, null) => "at any weight.",
            ({ } below, null) => $"from {lower}; below that, {subject.Model(below)}.",
            (null, { } above) => $"up to {upper}; above that, {subject.Model(above)}.",
            ({ } below, { } above) =>
                $"from {lower} to {upper}; below that, {subject.Model(below)}, above, {subject.Model(above)}.",
        };
    }
}
