namespace TalentBot.Decisions.Evaluation;

/// <summary>How exposed a team is to a risk.</summary>
public enum Severity
{
    /// <summary>Exposure below 0.3.</summary>
    Low,

    /// <summary>Exposure from 0.3, or unknown.</summary>
    Medium,

    /// <summary>Exposure from 0.6.</summary>
    High,
}
