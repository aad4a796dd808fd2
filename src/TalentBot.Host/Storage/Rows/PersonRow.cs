namespace TalentBot.Host.Storage.Rows;

/// <summary>Says that a person owns an assessment, or is invited to it.</summary>
internal sealed class PersonRow
{
    /// <summary>Id of the assessment.</summary>
    public required string AssessmentId { get; init; }

    /// <summary>Id in the directory, in capital letters; empty while unknown.</summary>
    public required string ObjectId { get; init; }

    /// <summary>Id in the chat; empty while unknown.</summary>
    public required string ChatId { get; init; }
}
