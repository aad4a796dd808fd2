using TalentBot.Sandbox.Scenarios;

namespace TalentBot.Sandbox.Tests.Scenarios;

public sealed class ScenarioLibraryTests
{
    private static readonly Dictionary<string, string[]> Levels = new(StringComparer.Ordinal)
    {
        ["requirements"] = ["fixed", "mostly-fixed", "evolving", "exploratory"],
        ["need"] = ["one-task", "skill-gap", "core-capacity", "whole-function"],
        ["coupling"] = ["standalone", "few-interfaces", "shared-code", "throughout"],
        ["core"] = ["not-core", "supporting", "important", "differentiating"],
        ["direction"] = ["nobody", "stretched", "enough", "ample"],
        ["onboarding"] = ["months", "weeks", "days", "same-day"],
        ["review"] = ["cannot", "samples", "most", "every-change"],
        ["contractors"] = ["none", "1-3", "4-9", "10-plus"],
        ["accountability"] = ["us", "mostly-us", "shared", "provider"],
        ["assurance"] = ["none", "contract", "questionnaire", "audited"],
        ["failure-cost"] = ["low", "moderate", "high", "severe"],
        ["visibility"] = ["result-only", "milestones", "weekly", "daily"],
        ["start"] = ["flexible", "this-quarter", "this-month", "this-week"],
        ["headcount"] = ["1-2", "3-5", "6-10", "over-10"],
        ["elasticity"] = ["steady", "slow", "quarterly", "short-notice"],
        ["knowledge"] = ["provider", "handover", "our-systems", "our-people"],
    };

    public static TheoryData<string> Ids => [.. ScenarioLibrary.All.Select(s => s.Id)];

    [Fact]
    public void The_articles_situations_and_its_two_failures_are_there() =>
        Assert.Superset(
            new HashSet<string>
            {
                "skill-gap",
                "core-capacity",
                "hand-over",
                "freelancer-farm",
                "black-box",
            },
            ScenarioLibrary.All.Select(s => s.Id).ToHashSet()
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void Five_leaders_answer_every_question_with_levels_that_exist(string id)
    {
        var file = Read(id);

        Assert.Equal(5, file.Leaders.DistinctBy(l => l.Name).Count());
        Assert.All(
            file.Leaders,
            leader =>
            {
                Assert.Equal(Levels.Keys.Order(), leader.Sheet.Answers.Keys.Order());
                Assert.Equal(["control", "cost", "speed"], leader.Sheet.Priorities.Order());
                Assert.True(leader.Finishes);
                Assert.All(
                    leader.Sheet.Answers,
                    a => Assert.Contains(a.Value, Levels[a.Key].Concat(["not-sure", "not-my-area"]))
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Leaders_differ_and_some_do_not_know(string id)
    {
        var file = Read(id);

        var values = file.Leaders.SelectMany(l => l.Sheet.Answers.Values).ToHashSet();
        Assert.Contains("not-sure", values);
        Assert.Contains("not-my-area", values);
        Assert.True(
            file.Leaders.Select(l => string.Join(' ', l.Sheet.Priorities)).Distinct().Count() > 1
        );
    }

    [Fact]
    public void A_scenario_has_a_sentence_and_an_id_of_its_own()
    {
        Assert.All(
            ScenarioLibrary.All,
            s => Assert.EndsWith(".", s.Summary, StringComparison.Ordinal)
        );
        Assert.Distinct(ScenarioLibrary.All.Select(s => s.Id));
        Assert.Null(ScenarioLibrary.Find("nothing"));
    }

    [Fact]
    public void A_file_may_leave_things_out()
    {
        var file = AnswersFile.Parse(
            """
            { "title": "T", "quorum": 2, "gates": ["our-direction"],
              "leaders": [
                { "name": "Ana", "weight": 2.5, "priorities": ["speed", "cost", "control"],
                  "answers": { "core": "not-core" }, "finished": false },
                { "name": "Ben", "priorities": ["speed", "cost", "control"], "answers": { "core": "not-core" } },
                { "name": "Cara" } ] }
            """
        );

        Assert.Equal("our-direction", Assert.Single(file.Gates));
        Assert.Equal("2", file.Quorum);
        Assert.Null(file.Checklist);
        Assert.Equal([false, true, false], file.Leaders.Select(l => l.Finishes));
        Assert.Equal([true, true, false], file.Leaders.Select(l => l.Answers));
        Assert.Equal("2.5", file.Leaders[0].Weight);
        Assert.Contains("weights", file.Unplayable, StringComparison.Ordinal);
        Assert.True(file.NeedsSetup);
    }

    [Fact]
    public void What_is_no_object_is_no_file() =>
        Assert.Throws<System.Text.Json.JsonException>(() => AnswersFile.Parse("[]"));

    private static AnswersFile Read(string id) =>
        AnswersFile.Parse(ScenarioLibrary.Text(ScenarioLibrary.Find(id)!));
}
