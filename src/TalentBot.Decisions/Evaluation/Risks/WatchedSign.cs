using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Evaluation.Risks;

/// <summary>A sign on a question of the checklist.</summary>
internal sealed class WatchedSign
{
    private readonly AskedQuestion _question;
    private readonly ImmutableArray<int> _levels;

    private WatchedSign(AskedQuestion question, Sign sign)
    {
        _question = question;
        _levels = [.. sign.Levels.Select(question.LevelOf)];
    }

    public string Question => _question.Id;

    /// <summary>The signs whose question is asked.</summary>
    public static ImmutableArray<WatchedSign> Among(
        IEnumerable<Sign> signs,
        IReadOnlyDictionary<string, AskedQuestion> asked
    ) =>
        [
            .. signs
                .Where(sign => asked.ContainsKey(sign.Question))
                .Select(sign => new WatchedSign(asked[sign.Question], sign)),
        ];

    /// <summary>
    /// Share, by weight, of the leaders who gave a level that raises it; null if nobody gave one.
    /// </summary>
    public double? Share(Tally tally)
    {
        var given = tally.Levels(_question);
        var (total, raising) = (given.Total(), 0d);
        foreach (var level in _levels)
        {
            raising += given[level];
        }

        return total > 0 ? raising / total : null;
    }
}
