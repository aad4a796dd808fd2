using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Rounds;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Assessments;

/// <summary>An invited person with everything given so far.</summary>
public sealed record Leader
{
    /// <summary>Who it is.</summary>
    public required Person Person { get; init; }

    /// <summary>Above 0, at most 1000.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Priority ids, the most important first; empty when not ranked.</summary>
    public ImmutableArray<string> Priorities { get; init; } = [];

    /// <summary>Question id → answer.</summary>
    public ImmutableDictionary<string, Answer> Answers { get; init; } =
        ImmutableDictionary<string, Answer>.Empty;

    /// <summary>Form id → how often its content has changed; missing means 0.</summary>
    public ImmutableDictionary<string, int> Revisions { get; init; } =
        ImmutableDictionary<string, int>.Empty;

    /// <summary>When the leader finished the whole checklist; null while not.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Whether the leader has handed in anything since the result that was shown last.</summary>
    public bool HasHandedIn { get; init; }

    /// <summary>Where the leader stands.</summary>
    public Place Place { get; init; } = Place.Start;

    /// <summary>What the second rounds were for the leader, in order.</summary>
    public ImmutableArray<RoundPart> Rounds { get; init; } = [];

    /// <summary>Whether the leader has given anything that counts.</summary>
    public bool HasGivenAnything => !Priorities.IsEmpty || !Answers.IsEmpty;

    /// <summary>The revision that a form drawn now carries.</summary>
    public int Revision(string form) => Revisions.GetValueOrDefault(form);

    /// <summary>Whether the leader has finished a round.</summary>
    /// <param name="round">1 for the whole checklist.</param>
    public bool HasFinished(int round) =>
        round is 1
            ? FinishedAt is not null
            : Rounds.Any(r => r.Number == round && r.FinishedAt is not null);

    /// <summary>What is evaluated of the leader.</summary>
    /// <remarks>Who finished the whole checklist counts for the quorum, whatever came after.</remarks>
    public Ballot ToBallot() =>
        new(
            Weight,
            Priorities,
            Answers.ToImmutableDictionary(a => a.Key, a => a.Value.Choice, StringComparer.Ordinal),
            FinishedAt is not null
        );
}
