using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Guide;

namespace TalentBot.Decisions.Frameworks.Translations;

/// <summary>Goes through all texts of a framework, each under a key made of the ids that lead to it.</summary>
/// <param name="reword">Takes a text's key, for example <c>models.managed.name</c>, and the text; gives the text to put there.</param>
internal sealed class Wording(Func<string, string, string> reword)
{
    /// <summary>The framework with every text replaced; nothing else changes.</summary>
    public Framework Of(Framework framework) =>
        framework with
        {
            Models = Each(framework.Models, Model),
            Priorities = Each(framework.Priorities, Priority),
            Sections = Each(framework.Sections, Section),
            Gates = Each(
                framework.Gates,
                gate => gate with { Fact = reword($"gates.{gate.Id}.fact", gate.Fact) }
            ),
            Matrix = Each(framework.Matrix, Row),
            Risks = Each(framework.Risks, Risk),
            Patterns = Each(framework.Patterns, Pattern),
            Scenarios = Each(framework.Scenarios, Scenario),
            CommonQuestions = Each(framework.CommonQuestions, CommonQuestion),
            Takeaways = Numbered("takeaways", framework.Takeaways),
        };

    private EngagementModel Model(EngagementModel model) =>
        model with
        {
            Name = reword($"models.{model.Id}.name", model.Name),
            Summary = reword($"models.{model.Id}.summary", model.Summary),
            NextSteps = Numbered($"models.{model.Id}.nextSteps", model.NextSteps),
        };

    private Priority Priority(Priority priority) =>
        priority with
        {
            Name = reword($"priorities.{priority.Id}.name", priority.Name),
            Summary = reword($"priorities.{priority.Id}.summary", priority.Summary),
        };

    private Section Section(Section section) =>
        section with
        {
            Name = reword($"sections.{section.Id}.name", section.Name),
            Questions = Each(section.Questions, Question),
        };

    private Question Question(Question question) =>
        question with
        {
            Name = reword($"questions.{question.Id}.name", question.Name),
            Asks = reword($"questions.{question.Id}.asks", question.Asks),
            Levels = Each(
                question.Levels,
                level => Level($"questions.{question.Id}.levels.{level.Id}", level)
            ),
        };

    private Level Level(string key, Level level) =>
        level with
        {
            Name = reword($"{key}.name", level.Name),
            Says = reword($"{key}.says", level.Says),
        };

    private MatrixRow Row(MatrixRow row) =>
        row with
        {
            Name = reword($"matrix.{row.Id}.name", row.Name),
            Cells = row.Cells.ToImmutableDictionary(
                cell => cell.Key,
                cell => reword($"matrix.{row.Id}.cells.{cell.Key}", cell.Value),
                StringComparer.Ordinal
            ),
        };

    private Risk Risk(Risk risk) =>
        risk with
        {
            Name = reword($"risks.{risk.Id}.name", risk.Name),
            Mitigation = reword($"risks.{risk.Id}.mitigation", risk.Mitigation),
        };

    private FailurePattern Pattern(FailurePattern pattern) =>
        pattern with
        {
            Name = reword($"patterns.{pattern.Id}.name", pattern.Name),
            Story = reword($"patterns.{pattern.Id}.story", pattern.Story),
            FirstNoticed = reword($"patterns.{pattern.Id}.firstNoticed", pattern.FirstNoticed),
        };

    private Scenario Scenario(Scenario scenario) =>
        scenario with
        {
            Name = reword($"scenarios.{scenario.Id}.name", scenario.Name),
            Summary = reword($"scenarios.{scenario.Id}.summary", scenario.Summary),
        };

    private CommonQuestion CommonQuestion(CommonQuestion question) =>
        question with
        {
            Question = reword($"commonQuestions.{question.Id}.question", question.Question),
            Answer = reword($"commonQuestions.{question.Id}.answer", question.Answer),
        };

    private ImmutableArray<string> Numbered(string key, ImmutableArray<string> texts) =>
        [.. texts.Select((text, i) => reword($"{key}.{i + 1}", text))];

    private static ImmutableArray<T> Each<T>(ImmutableArray<T> items, Func<T, T> reworded) =>
        [.. items.Select(reworded)];
}
