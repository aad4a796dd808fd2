using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation;

/// <summary>
/// Random answers must not favour a model: the questions would decide, not the leaders.
/// </summary>
public class NeutralityTests
{
    private const string Seed = "0000000000000";

    [Fact]
    public void Random_answers_to_the_full_checklist_favour_no_model()
    {
        var wins = Wins(ChecklistKind.Full, draws: 100_000);

        Assert.InRange(wins["freelancers"], 0.316, 0.326);
        Assert.InRange(wins["augmentation"], 0.309, 0.319);
        Assert.InRange(wins["managed"], 0.361, 0.371);
    }

    [Fact]
    public void Random_answers_to_the_quick_checklist_favour_no_model()
    {
        var wins = Wins(ChecklistKind.Quick, draws: 20_000);

        Assert.Equal(3, wins.Count);
        Assert.All(wins.Values, share => Assert.InRange(share, 0.25, 0.42));
    }

    private static Dictionary<string, double> Wins(ChecklistKind kind, int draws)
    {
        var checklist = new Checklist(FrameworkFile.Default, kind);
        var firsts = Any.CompleteBallot(FrameworkFile.Default, kind)
            .Select(ballot => FirstBy(ballot, checklist))
            .Array[draws]
            .Single(_ => true, Seed);
        return firsts
            .CountBy(checklist.ModelId, StringComparer.Ordinal)
            .ToDictionary(
                pair => pair.Key,
                pair => pair.Value / (double)draws,
                StringComparer.Ordinal
            );
    }

    private static int FirstBy(Ballot ballot, Checklist checklist)
    {
        var tally = new Tally(checklist);
        tally.Add(new Voter(ballot, checklist));
        return ModelRanking.First(checklist, new Standing(checklist, tally), [0, 1, 2]);
    }
}
