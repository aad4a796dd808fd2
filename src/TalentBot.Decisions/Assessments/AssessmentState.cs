using System.Text.Json.Serialization;

namespace TalentBot.Decisions.Assessments;

/// <summary>Where an assessment is in its life.</summary>
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(Closed), "closed")]
public abstract record AssessmentState
{
    private AssessmentState() { }

    /// <summary>Answers are taken.</summary>
    public sealed record Open : AssessmentState;

    /// <summary>Answers are final and the recommendation stands.</summary>
    /// <param name="At">When it closed.</param>
    /// <param name="Reason">Why it closed.</param>
    public sealed record Closed(DateTimeOffset At, ClosingReason Reason) : AssessmentState;
}
