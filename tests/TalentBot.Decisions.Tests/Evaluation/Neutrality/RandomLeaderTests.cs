using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Neutrality;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation.Neutrality;

public class RandomLeaderTests
{
    [Theory]
    [InlineData(ChecklistKind.Full)]
    [InlineData(ChecklistKind.Quick)]
    public void Comes_to_what_an_evaluation_of_its_answers_says(ChecklistKind checklist)
    {
        Agrees(FrameworkFile.Default, checklist);
        Agrees(SmallFramework.Create(), checklist);
    }

    [Fact]
    public void Ranks_in_every_order_with_the_same_chance()
    {
        var leader = new RandomLeader(new Checklist(SmallFramework.Create(), ChecklistKind.Full));
        var random = new Random(1);

        var counts = Enumerable
            .Range(0, 6000)
            .Select(_ =>
            {
                leader.Draw(random.Next);
                return string.Join(' ', leader.ToBallot().Priorities);
            })
            .CountBy(ranking => ranking, StringComparer.Ordinal)
            .ToList();

        Assert.Equal(6, counts.Count);
        Assert.All(counts, c => Assert.InRange(c.Value, 850, 1150));
    }

    [Fact]
    public void Gives_every_level_with_the_same_chance()
    {
        var leader = new RandomLeader(new Checklist(SmallFramework.Create(), ChecklistKind.Full));
        var random = new Random(1);

        var counts = Enumerable
            .Range(0, 3000)
            .Select(_ =>
            {
                leader.Draw(random.Next);
                return leader.ToBallot().Answers["core"];
            })
            .CountBy(level => level, StringComparer.Ordinal)
            .ToList();

        Assert.Equal(3, counts.Count);
        Assert.All(counts, c => Assert.InRange(c.Value, 850, 1150));
    }

    private static void Agrees(Framework framework, ChecklistKind checklist)
    {
        var asked = new Checklist(framework, checklist);
        var leader = new RandomLeader(asked);
        var random = new Random(1);
        for (var draw = 0; draw < 300; draw++)
        {
            leader.Draw(random.Next);
            var poll = new Poll(framework, checklist, [leader.ToBallot()], [], null);

            Assert.Equal(Evaluator.Evaluate(poll).First, asked.ModelId(leader.First()));
        }
    }
}
