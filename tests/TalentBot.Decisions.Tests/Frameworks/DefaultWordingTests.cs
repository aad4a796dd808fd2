using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

public class DefaultWordingTests
{
    private static readonly Framework Default = FrameworkFile.Default;

    private static IEnumerable<Level> Levels => Default.AllQuestions.SelectMany(q => q.Levels);

    public static TheoryData<string> WordsThatGiveAModelAway =>
        ["freelanc", "augment", "managed", "service", "marketplace", "outsourc", "partner"];

    [Theory]
    [MemberData(nameof(WordsThatGiveAModelAway))]
    public void Leaders_answer_without_a_hint_at_a_model(string word) =>
        Assert.All(
            Default
                .AllQuestions.SelectMany(q => new[] { q.Name, q.Asks })
                .Concat(Levels.SelectMany(l => new[] { l.Name, l.Says }))
                .Concat(Default.Priorities.SelectMany(p => new[] { p.Name, p.Summary }))
                .Concat(Default.Gates.Select(g => g.Fact)),
            text => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void A_question_has_a_name_of_two_or_three_words_and_asks_one_question() =>
        Assert.All(
            Default.AllQuestions,
            question =>
            {
                Assert.InRange(question.Name.Split(' ').Length, 2, 3);
                Assert.Equal(1, question.Asks.Count(c => c == '?'));
                Assert.EndsWith("?", question.Asks, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Choices_are_short_and_differ_within_a_question()
    {
        Assert.All(Levels, level => Assert.InRange(level.Name.Length, 1, 60));
        Assert.All(
            Default.AllQuestions,
            q => Assert.Distinct(q.Levels.Select(l => l.Name), StringComparer.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public void An_answer_can_follow_you_said()
    {
        Assert.All(Levels, level => Assert.Matches("^[a-z].*[a-z-]$", level.Says));
        Assert.Distinct(Levels.Select(level => level.Says), StringComparer.Ordinal);
    }

    [Fact]
    public void Sentences_end_with_a_full_stop() =>
        Assert.All(
            Default
                .Models.SelectMany(m => m.NextSteps.Add(m.Summary))
                .Concat(Default.Priorities.Select(p => p.Summary))
                .Concat(Default.Gates.Select(g => g.Fact))
                .Concat(Default.Matrix.SelectMany(r => r.Cells.Values))
                .Concat(Default.Risks.Select(r => r.Mitigation))
                .Concat(Default.Patterns.SelectMany(p => new[] { p.Story, p.FirstNoticed }))
                .Concat(Default.Scenarios.Select(s => s.Summary))
                .Concat(Default.CommonQuestions.Select(q => q.Answer))
                .Concat(Default.Takeaways),
            sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal)
        );
}
