using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Risks;

/// <summary>A failure pattern with those of its signs that the checklist asks for.</summary>
internal sealed class WatchedPattern(
    FailurePattern pattern,
    IReadOnlyDictionary<string, AskedQuestion> asked
)
{
    private const double Half = 0.5;

    private readonly ImmutableArray<WatchedSign> _signs = WatchedSign.Among(pattern.Signs, asked);

    public string Id => pattern.Id;

    /// <summary>How far the answers point to it, without a warning yet.</summary>
    public PatternWatch Watch(Tally tally) =>
        new(
            pattern.Model,
            [
                .. _signs
                    .Where(sign => sign.Share(tally) is { } share && share.IsAtLeast(Half))
                    .Select(sign => sign.Question),
            ],
            pattern.Signs.Length,
            Warn: false
        );
}
