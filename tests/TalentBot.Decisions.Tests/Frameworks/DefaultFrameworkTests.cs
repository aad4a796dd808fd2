using System.Globalization;
using System.Text;
using TalentBot.Decisions.Frameworks;
using TalentBot.Testing;

namespace TalentBot.Decisions.Tests.Frameworks;

public class DefaultFrameworkTests
{
    private static readonly Framework Default = FrameworkFile.Default;

    [Fact]
    public void The_default_framework_has_no_fault() =>
        Assert.Empty(DefaultJson.FaultsOf(DefaultJson.Text));

    [Fact]
    public void The_default_framework_is_loaded_once() =>
        Assert.Same(FrameworkFile.Default, FrameworkFile.Default);

    [Fact]
    public void Sixteen_questions_in_four_sections_are_asked_and_eight_in_the_quick_check()
    {
        Assert.Equal(["scope", "capacity", "risk", "strategy"], Default.Sections.Select(s => s.Id));
        Assert.Equal(16, Default.Questions(ChecklistKind.Full).Length);
        Assert.Equal(
            [
                "requirements",
                "need",
                "core",
                "direction",
                "accountability",
                "failure-cost",
                "start",
                "headcount",
            ],
            Default.Questions(ChecklistKind.Quick).Select(q => q.Id)
        );
    }

    [Fact]
    public void Every_model_has_four_next_steps_a_pattern_and_several_risks() =>
        Assert.All(
            Default.Models,
            model =>
            {
                Assert.Equal(4, model.NextSteps.Length);
                Assert.NotNull(Default.PatternOf(model.Id));
                Assert.InRange(Default.Risks.Count(r => r.Model == model.Id), 3, 6);
            }
        );

    [Fact]
    public void A_pattern_with_the_signs_of_a_risk_has_all_of_them()
    {
        Assert.Equal(
            Text(Default.Risk("coordination").Signs),
            Text(Default.PatternOf("freelancers")!.Signs)
        );
        Assert.Equal(
            Text(Default.Risk("black-box").Signs),
            Text(Default.PatternOf("managed")!.Signs)
        );
    }

    [Fact]
    public void Ids_fits_and_signs_are_the_agreed_ones() =>
        Snapshot.Matches(Describe(Default), "default-framework.txt");

    private static string Describe(Framework framework)
    {
        var text = new StringBuilder();
        Write("models", framework.Models.Select(m => m.Id));
        Write("priorities", framework.Priorities.Select(p => p.Id));
        Write("rows", framework.Matrix.Select(r => r.Id));
        foreach (var question in framework.Questions(ChecklistKind.Full))
        {
            var section = framework.SectionOf(question.Id).Id;
            string[] quick = question.Quick ? ["quick"] : [];
            Write($"{section}/{question.Id}", [question.Row, question.Priority, .. quick]);
            text.AppendJoin('\n', question.Levels.Select(l => Text(framework, l))).Append('\n');
        }

        text.AppendJoin('\n', framework.Gates.Select(Text)).Append('\n');
        text.AppendJoin('\n', framework.Risks.Select(Text)).Append('\n');
        text.AppendJoin('\n', framework.Patterns.Select(Text)).Append('\n');
        Write("scenarios", framework.Scenarios.Select(s => s.Id));
        Write("common questions", framework.CommonQuestions.Select(q => q.Id));
        return text.ToString();

        void Write(string title, IEnumerable<string> ids) =>
            text.Append(title).Append(": ").AppendJoin(' ', ids).Append('\n');
    }

    private static string Text(Framework framework, Level level) =>
        $"  {level.Id} {string.Join('/', framework.Models.Select(m => Fit(level, m)))}";

    private static string Fit(Level level, EngagementModel model) =>
        level.Fits[model.Id].ToString(CultureInfo.InvariantCulture);

    private static string Text(Gate gate) => $"gate {gate.Id}: {string.Join(' ', gate.RulesOut)}";

    private static string Text(Risk risk) =>
        $"risk {risk.Model}/{risk.Id} {risk.Row}: {Text(risk.Signs)}";

    private static string Text(FailurePattern pattern) =>
        $"pattern {pattern.Model}/{pattern.Id}: {Text(pattern.Signs)}";

    private static string Text(IEnumerable<Sign> signs) =>
        string.Join(", ", signs.Select(s => $"{s.Question} {string.Join('/', s.Levels)}"));
}
