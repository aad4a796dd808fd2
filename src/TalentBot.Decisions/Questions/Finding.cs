using System.Collections.Immutable;

namespace TalentBot.Decisions.Questions;

/// <summary>What came of looking for an answer.</summary>
public abstract record Finding
{
    private Finding() { }

    /// <summary>There is an answer.</summary>
    /// <param name="Answer">The passage that fits best.</param>
    /// <param name="Others">Others that fit too, the best first; at most <see cref="AnswerFinder.MostOthers"/>.</param>
    public sealed record Found(Source Answer, ImmutableArray<Source> Others) : Finding;

    /// <summary>Nothing fits well enough to be called an answer.</summary>
    /// <param name="Nearest">The common questions that come nearest; empty when none has anything to do with it.</param>
    public sealed record Nothing(ImmutableArray<Source> Nearest) : Finding;
}
