namespace TalentBot.Decisions.Assessments;

/// <summary>Why an assessment closed.</summary>
public enum ClosingReason
{
    /// <summary>Everybody invited has finished.</summary>
    AllFinished,

    /// <summary>The deadline passed.</summary>
    Deadline,

    /// <summary>An owner closed it.</summary>
    Owner,
}
