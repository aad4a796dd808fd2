using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;

namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>What the invited leaders have left open: answers and rankings.</summary>
internal sealed class OpenSlots
{
    /// <summary>
    /// How the form on which leaders rank the priorities is called beside the sections.
    /// </summary>
    private const string PrioritiesForm = "priorities";

    private readonly ImmutableArray<ImmutableArray<Voter>> _leaders;
    private readonly ImmutableArray<Voter> _unranked;

    public OpenSlots(Panel panel)
    {
        var questions = panel.Checklist.Questions;
        _leaders = [.. questions.Select(question => OpenAt(question, panel))];
        _unranked = [.. panel.Leaders.Where(leader => leader.PriorityWeights is null)];
        Sections =
        [
            .. _unranked.Take(1).Select(_ => PrioritiesForm),
            .. questions
                .Where(question => !_leaders[question.Position].IsEmpty)
                .Select(question => question.Section)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Open pairs of leader and question, and open rankings.</summary>
    public int Count => _leaders.Sum(leaders => leaders.Length) + _unranked.Length;

    /// <summary>
    /// Ids of the forms with something open, in the order in which they are asked.
    /// </summary>
    public ImmutableArray<string> Sections { get; }

    /// <summary>Weight of the leaders who have not ranked the priorities.</summary>
    public double UnrankedWeight => _unranked.Sum(leader => leader.Weight);

    /// <summary>Weight of the leaders for whom the question is open.</summary>
    public double WeightAt(AskedQuestion question) =>
        _leaders[question.Position].Sum(leader => leader.Weight);

    private static ImmutableArray<Voter> OpenAt(AskedQuestion question, Panel panel) =>
        [.. panel.Leaders.Where(leader => leader.IsOpen(question))];
}
