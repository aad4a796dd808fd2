using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>
/// The invited leaders together: what they were asked, gave, and what comes of it.
/// </summary>
internal sealed class Panel
{
    public Panel(Poll poll)
    {
        Checklist = new Checklist(poll.Framework, poll.Checklist);
        Leaders = [.. poll.Ballots.Select(ballot => new Voter(ballot, Checklist))];
        RuledOut = Gatekeeper.RuledOut(poll);
        Standing = new Standing(Checklist, TallyOf(Leaders));
        var models = Enumerable.Range(0, Checklist.Models).ToLookup(IsRuledOut);
        Eligible = ModelRanking.Of(Checklist, Standing, models[false]);
        Ranking = [.. Eligible, .. ModelRanking.Of(Checklist, Standing, models[true])];
    }

    public Checklist Checklist { get; }

    public ImmutableArray<Voter> Leaders { get; }

    /// <summary>Model id → ids of the gates that rule it out.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> RuledOut { get; }

    public Standing Standing { get; }

    /// <summary>The models that pass the gates, best first.</summary>
    public ImmutableArray<int> Eligible { get; }

    /// <summary>All models, best first, ruled-out ones last.</summary>
    public ImmutableArray<int> Ranking { get; }

    /// <summary>The best model; null when every model is ruled out.</summary>
    public int? First => Eligible.IsEmpty ? null : Eligible[0];

    /// <summary>Id of the best model; null when every model is ruled out.</summary>
    public string? FirstId => First is { } first ? Checklist.ModelId(first) : null;

    /// <summary>Model id → partial value of a priority, for every model.</summary>
    public ImmutableDictionary<string, double> PartialsOf(int priority) =>
        Checklist.ByModel(Ranking, model => Standing.Partials[priority, model]);

    /// <summary>What to do once the best model is chosen.</summary>
    public ImmutableArray<string> NextSteps() =>
        First is { } first ? Checklist.Framework.Models[first].NextSteps : [];

    private Tally TallyOf(IEnumerable<Voter> leaders)
    {
        var tally = new Tally(Checklist);
        foreach (var leader in leaders)
        {
            tally.Add(leader);
        }

        return tally;
    }

    private bool IsRuledOut(int model) => RuledOut.ContainsKey(Checklist.ModelId(model));
}
