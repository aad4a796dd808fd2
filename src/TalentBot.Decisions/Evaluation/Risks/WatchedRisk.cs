using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Risks;

/// <summary>A risk with those of its signs that the checklist asks for.</summary>
internal sealed class WatchedRisk(
    Risk risk,
    int model,
    IReadOnlyDictionary<string, AskedQuestion> asked
)
{
    private readonly ImmutableArray<WatchedSign> _signs = WatchedSign.Among(risk.Signs, asked);

    public string Id => risk.Id;

    /// <summary>Position of the model.</summary>
    public int Model => model;

    /// <summary>Mean share of its answered signs; null if none was answered.</summary>
    public double? Exposure(Tally tally)
    {
        var (sum, answered) = (0d, 0);
        foreach (var sign in _signs)
        {
            if (sign.Share(tally) is { } share)
            {
                (sum, answered) = (sum + share, answered + 1);
            }
        }

        return answered > 0 ? sum / answered : null;
    }

    /// <summary>Ids of the questions whose answers raise it.</summary>
    public ImmutableArray<string> RaisedBy(Tally tally) =>
        [
            .. _signs
                .Where(sign => sign.Share(tally) is { } share && share.IsAbove(0))
                .Select(sign => sign.Question),
        ];
}
