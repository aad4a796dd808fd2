using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Guide;

namespace TalentBot.Decisions.Questions;

/// <summary>The passages of a framework that can answer questions.</summary>
public static class AnswerSources
{
    /// <summary>All of them; of equally good ones the first is the answer.</summary>
    /// <param name="framework">With its texts in the language of the questions.</param>
    /// <param name="words">Id of a part of the framework → further words that people ask for it with; null for none.</param>
    public static ImmutableArray<Source> Of(Framework framework, Func<string, string?> words)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<Source> plain =
        [
            .. framework.CommonQuestions.Select(CommonQuestion),
            .. framework.Models.Select(m => new Source(SourceKind.Model, m.Id, m.Name, m.Summary)),
            .. framework.Matrix.Select(row => Row(row, framework)),
            .. framework.Risks.Select(risk => Risk(risk, framework)),
            .. framework.Patterns.Select(Pattern),
            .. framework.Scenarios.Select(Scenario),
            .. framework.Takeaways.Select(Takeaway),
        ];
        return [.. plain.Select(s => s with { Words = $"{s.Words} {words(s.Id)}" })];
    }

    private static Source CommonQuestion(CommonQuestion question) =>
        new(SourceKind.CommonQuestion, question.Id, question.Question, question.Answer);

    private static Source Pattern(FailurePattern pattern) =>
        new(
            SourceKind.Pattern,
            pattern.Id,
            pattern.Name,
            $"{pattern.Story} {pattern.FirstNoticed}"
        );

    private static Source Scenario(Scenario scenario) =>
        new(SourceKind.Scenario, scenario.Id, scenario.Name, scenario.Summary);

    private static Source Row(MatrixRow row, Framework framework) =>
        new(
            SourceKind.Row,
            row.Id,
            row.Name,
            string.Join('\n', framework.Models.Select(m => $"{m.Name}: {row.Cells[m.Id]}"))
        );

    private static Source Risk(Risk risk, Framework framework) =>
        new(SourceKind.Risk, risk.Id, risk.Name, risk.Mitigation, framework.Model(risk.Model).Name);

    private static Source Takeaway(string text, int index) =>
        new(SourceKind.Takeaway, (index + 1).ToString(CultureInfo.InvariantCulture), "", text);
}
