using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Rounds;
using TalentBot.Decisions.Assessments.Sharing;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments;

/// <summary>One decision with everybody's answers: the document that is stored.</summary>
/// <remarks>Members with an initialiser came later: older documents do not have them.</remarks>
public sealed partial record Assessment
{
    /// <summary>128 random bits as text; nobody can guess it.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the framework it began with and keeps.</summary>
    public required string FrameworkVersion { get; init; }

    /// <summary>Which of the framework's questions are asked.</summary>
    public required ChecklistKind Checklist { get; init; }

    /// <summary>What is decided.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence or two about it; empty when not given.</summary>
    public required string About { get; init; }

    /// <summary>Where it takes place.</summary>
    public required Venue Venue { get; init; }

    /// <summary>The person who started it.</summary>
    public required Person Owner { get; init; }

    /// <summary>Further people with the owner's rights.</summary>
    public required ImmutableArray<Person> CoOwners { get; init; }

    /// <summary>Who is invited to answer, in the order invited.</summary>
    public required ImmutableArray<Leader> Leaders { get; init; }

    /// <summary>Ids of the gates that hold.</summary>
    public required ImmutableArray<string> Gates { get; init; }

    /// <summary>Finished leaders needed; null for the default of half, at least two.</summary>
    public required int? Quorum { get; init; }

    /// <summary>Whether names stand beside answers.</summary>
    public required Visibility Visibility { get; init; }

    /// <summary>When it was started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the round that runs, or ran last, closes by itself.</summary>
    public required DateTimeOffset Deadline { get; init; }

    /// <summary>Where it is in its life.</summary>
    public AssessmentState State { get; init; } = new AssessmentState.Open();

    /// <summary>Number of the round that runs, or ran last: 1 for the whole checklist.</summary>
    public int RoundNumber { get; init; } = 1;

    /// <summary>The second rounds that have ended, in order.</summary>
    public ImmutableArray<Round> Rounds { get; init; } = [];

    /// <summary>When the whole checklist was last reopened; null when never.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }

    /// <summary>What the result rests on that was shown last, in an anonymous decision that is or was taken up again; else empty.</summary>
    /// <remarks>
    /// With fewer than <see cref="Disclosure.FewestAnew"/> leaders who have handed in since, the
    /// difference of a new result would tell everybody what they answered, so this one stands.
    /// </remarks>
    public ImmutableArray<Leader> Shown { get; init; } = [];

    /// <summary>When its owner was told that open answers cannot change the result; null while not.</summary>
    public DateTimeOffset? ClosingSuggestedAt { get; init; }

    /// <summary>When those who had not finished were reminded in this round.</summary>
    public ImmutableArray<DateTimeOffset> RemindedAt { get; init; } = [];

    /// <summary>Whether it is one person's own check: it takes place in their chat with the bot, and nobody else is shown it.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Tag of the language that its channel is spoken to in: the owner's.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Summaries that were posted elsewhere, in order.</summary>
    public ImmutableArray<SharedResult> Shared { get; init; } = [];

    /// <summary>Decisions that were revised, in order.</summary>
    public ImmutableArray<Decision> EarlierDecisions { get; init; } = [];
}
