using TalentBot.Decisions.Assessments;

namespace TalentBot.Decisions.Records;

/// <summary>What became of asking for a record.</summary>
public abstract record RecordResult
{
    private RecordResult() { }

    /// <summary>The record.</summary>
    /// <param name="Record">What it says.</param>
    public sealed record Made(DecisionRecord Record) : RecordResult;

    /// <summary>There is nothing final to record.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(Refusal Reason) : RecordResult;
}
