using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Verdicts;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments;

/// <summary>One decision with everybody's answers: the document that is stored.</summary>
public sealed record Assessment
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

    /// <summary>When it closes by itself.</summary>
    public required DateTimeOffset Deadline { get; init; }

    /// <summary>Where it is in its life.</summary>
    public AssessmentState State { get; init; } = new AssessmentState.Open();

    /// <summary>Number of leaders who have finished.</summary>
    public int Finished => Leaders.Count(l => l.FinishedAt is not null);

    /// <summary>Number of leaders who must finish for a verdict.</summary>
    public int Needed => Quorum ?? Attendance.DefaultQuorum(Leaders.Length);

    /// <summary>Whether the person may close it and see to it.</summary>
    public bool IsOwnedBy(Person person) => Owner.Is(person) || CoOwners.Any(o => o.Is(person));

    /// <summary>The invited leader who is this person; null when not invited.</summary>
    public Leader? LeaderFor(Person person) => Leaders.FirstOrDefault(l => l.Person.Is(person));

    /// <summary>The assessment with the part of this leader replaced, who was invited before.</summary>
    /// <remarks>Only the first part: who was invited under two ids still has one vote.</remarks>
    public Assessment With(Leader leader) =>
        this with
        {
            Leaders = Leaders.Replace(LeaderFor(leader.Person)!, leader),
        };

    /// <summary>What the recommendation is computed from.</summary>
    public Poll ToPoll(Framework framework) =>
        new(framework, Checklist, [.. Leaders.Select(l => l.ToBallot())], Gates, Quorum);
}
