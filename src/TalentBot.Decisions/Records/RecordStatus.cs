namespace TalentBot.Decisions.Records;

/// <summary>How far the decision of a record is.</summary>
public enum RecordStatus
{
    /// <summary>Closed with a recommendation, not decided.</summary>
    Proposed,

    /// <summary>Decided.</summary>
    Accepted,

    /// <summary>Decided, and looked back at.</summary>
    Reviewed,
}
