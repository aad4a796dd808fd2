using CsCheck;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Checks;

namespace TalentBot.Decisions.Tests.Frameworks.Checks;

public class AttainableIndexTests
{
    [Fact]
    public void The_extremes_are_those_of_a_hand_made_case()
    {
        // Evidence of a: −1, −1, 2 on speed; −2, 2 on cost; nothing on control.
        var framework = Given.Framework(
            Given.Question("speed", [-1, 0], [-1, 0], [2, 0]),
            Given.Question("cost", [-2, 0], [2, 0])
        );

        var index = AttainableIndex.Of(framework, ChecklistKind.Full, "a");

        // 25 · (11/18 · 2 + 5/18 · 2) up; 25 · (11/18 · 2 + 5/18 · 1) down.
        Assert.Equal(50 + (25 * 32 / 18.0), index.Highest, 1e-9);
        Assert.Equal(50 - (25 * 27 / 18.0), index.Lowest, 1e-9);
        Assert.True(index.IsOnScale);
    }

    [Fact]
    public void Questions_of_a_priority_share_its_weight()
    {
        var framework = Given.Framework(
            Given.Question("speed", [-2, 0], [2, 0]),
            Given.Question("speed", [-1, 0], [1, 0])
        );

        var index = AttainableIndex.Of(framework, ChecklistKind.Full, "a");

        Assert.Equal(50 + (25 * 11 / 18.0 * 1.5), index.Highest, 1e-9);
    }

    [Fact]
    public void A_rare_top_fit_leaves_the_scale()
    {
        double[][] rare =
        [
            [-2, 0],
            [-2, 0],
            [-2, 0],
            [2, 0],
        ];
        var framework = Given.Framework(
            Given.Question("speed", rare),
            Given.Question("cost", rare),
            Given.Question("control", rare)
        );

        var index = AttainableIndex.Of(framework, ChecklistKind.Full, "a");

        Assert.Equal(125, index.Highest, 1e-9);
        Assert.Equal(25, index.Lowest, 1e-9);
        Assert.False(index.IsOnScale);
    }

    [Fact]
    public void No_answers_and_weights_leave_the_extremes()
    {
        var framework = FrameworkFile.Default;
        var questions = framework.Questions(ChecklistKind.Quick);
        var extremes = AttainableIndex.Of(framework, ChecklistKind.Quick, "freelancers");

        Gen.Select(Gen.Int[0, 3].Array[questions.Length], Gen.Shuffle(new[] { 11, 5, 2 }))
            .Sample(
                (levels, weights) =>
                {
                    var index = 50.0;
                    foreach (var (priority, weight) in framework.Priorities.Zip(weights))
                    {
                        var evidence = questions
                            .Zip(levels)
                            .Where(a => a.First.Priority == priority.Id)
                            .Select(a => EvidenceOf(a.First, a.Second));
                        index += 25 * weight / 18.0 * evidence.Average();
                    }

                    Assert.InRange(index, extremes.Lowest - 1e-9, extremes.Highest + 1e-9);
                }
            );
    }

    private static double EvidenceOf(Question question, int level)
    {
        var fits = question.Levels.Select(l => l.Fits["freelancers"]).ToList();
        return fits[level] - fits.Average();
    }
}
