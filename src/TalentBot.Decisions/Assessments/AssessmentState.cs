using System.Text.Json.Serialization;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Assessments.Rounds;

namespace TalentBot.Decisions.Assessments;

/// <summary>Where an assessment is in its life.</summary>
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(SecondRound), "second-round")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(Reviewed), "reviewed")]
[JsonDerivedType(typeof(Cancelled), "cancelled")]
public abstract record AssessmentState
{
    private AssessmentState() { }

    /// <summary>Answers are taken.</summary>
    public sealed record Open : AssessmentState;

    /// <summary>Answers to the questions worth discussing are taken again.</summary>
    /// <param name="Round">The round that runs.</param>
    public sealed record SecondRound(Round Round) : AssessmentState;

    /// <summary>Answers are final and the recommendation stands.</summary>
    /// <param name="At">When it closed.</param>
    /// <param name="Reason">Why it closed.</param>
    public sealed record Closed(DateTimeOffset At, ClosingReason Reason) : AssessmentState;

    /// <summary>An owner has decided.</summary>
    /// <param name="Closing">When and why the answers became final.</param>
    /// <param name="Decision">The decision that holds.</param>
    /// <param name="ReviewAskedAt">When the review was asked for; null while not.</param>
    public sealed record Decided(
        Closed Closing,
        Decision Decision,
        DateTimeOffset? ReviewAskedAt = null
    ) : AssessmentState;

    /// <summary>What really happened is kept beside the decision; nothing changes any more.</summary>
    /// <param name="Before">The state that was reviewed.</param>
    /// <param name="Review">What happened.</param>
    public sealed record Reviewed(Decided Before, Review Review) : AssessmentState;

    /// <summary>It was given up before a decision; nothing changes any more.</summary>
    /// <param name="At">When.</param>
    /// <param name="Reason">Why; empty when not said.</param>
    public sealed record Cancelled(DateTimeOffset At, string Reason) : AssessmentState;
}
