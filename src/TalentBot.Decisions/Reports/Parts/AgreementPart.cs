using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>What is open, how far the leaders agree, and where it matters that they do not.</summary>
internal static class AgreementPart
{
    public static IEnumerable<string> Lines(ReportSubject subject) =>
        [
            .. Paragraph.Heading("AGREEMENT, AND WHAT IS OPEN"),
            .. Agreement(subject) is { } agreement ? Paragraph.Of(agreement, "  ") : [],
            .. Paragraph.Of(Open(subject), "  "),
            .. subject.Result.Discuss.IsEmpty
                ? []
                : Paragraph.Of("Worth discussing, because it moves the result:", "  "),
            .. subject
                .Result.Discuss.Select(point => Question(subject, point.Question))
                .Distinct(StringComparer.Ordinal)
                .SelectMany(line => Paragraph.Of(line, "    • ")),
        ];

    private static string? Agreement(ReportSubject subject)
    {
        var shared = subject
            .Result.Agreement.OrderBy(a => a.Key, StringComparer.Ordinal)
            .Where(a => subject.Shows(a.Key) && a.Value.Levels.Values.Sum() > 1)
            .Select(a => a.Value.Consensus ?? 0)
            .ToArray();
        return shared.Length is 0
            ? null
            : $"{Figure.Percent(shared.Average())} agreement on average over the questions that several leaders answered.";
    }

    private static string Open(ReportSubject subject)
    {
        var open = subject.Result.OpenAnswers;
        return open switch
        {
            { Count: 0 } => "Nothing is open.",
            { CanChange: false } =>
                $"{Count(open)} open; whatever comes of it, the same model stays first.",
            _ =>
                $"{Count(open)} open, which could change the result: {Listing.And([.. open.Sections.Select(s => Section(subject, s))])}.",
        };
    }

    private static string Count(OpenAnswers open) =>
        open.Count == 1
            ? "1 answer or ranking is"
            : $"{Figure.Whole(open.Count)} answers and rankings are";

    private static string Section(ReportSubject subject, string id) =>
        subject.Framework.Sections.FirstOrDefault(section => section.Id == id)?.Name
        ?? "Priorities";

    private static string Question(ReportSubject subject, string id)
    {
        var question = subject.Framework.Question(id);
        if (!subject.Shows(id))
        {
            return $"a question in the section “{subject.Framework.SectionOf(id).Name}”";
        }

        var agreement = subject.Result.Agreement[id];
        var given = question
            .Levels.Where(level => agreement.Levels.ContainsKey(level.Id))
            .Select(level => $"{Figure.Whole(agreement.Levels[level.Id])} × “{level.Name}”");
        return $"{question.Asks} {string.Join(", ", given)}.{(agreement.TwoCamps ? " Two camps." : "")}";
    }
}
