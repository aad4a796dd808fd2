using TalentBot.Decisions.Evaluation.Scoring;

namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>Tells whether the first model hangs on one leader, never on whom.</summary>
internal static class PivotalLeader
{
    /// <summary>Fewest leaders who gave anything before one of them can be left out.</summary>
    public const int FewestLeaders = 3;

    /// <summary>Whether the first model changes when any one leader is left out.</summary>
    public static bool Exists(Panel panel)
    {
        var leaders = panel.Leaders.Where(leader => leader.HasLevelOrRanking).ToList();
        if (leaders.Count < FewestLeaders || panel.Eligible.Length < 2)
        {
            return false;
        }

        var models = panel.Eligible.Sort();
        return AllButOne(panel.Checklist, leaders)
            .Select(tally => new Standing(panel.Checklist, tally))
            .Any(standing => ModelRanking.First(panel.Checklist, standing, models) != panel.First);
    }

    // The leaders before and after are summed, not one subtracted from all: subtracting would leave
    // rounding where nothing is left. Two passes keep it linear.
    private static IEnumerable<Tally> AllButOne(Checklist checklist, List<Voter> leaders)
    {
        var after = new Stack<Tally>([new Tally(checklist)]);
        foreach (var leader in Enumerable.Reverse(leaders).SkipLast(1))
        {
            after.Push(after.Peek().Plus(leader));
        }

        var before = new Tally(checklist);
        foreach (var leader in leaders)
        {
            yield return before.Plus(after.Pop());
            before.Add(leader);
        }
    }
}
