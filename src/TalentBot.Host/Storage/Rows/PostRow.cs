namespace TalentBot.Host.Storage.Rows;

/// <summary>The message that shows a card of an assessment.</summary>
internal sealed class PostRow
{
    /// <summary>Id of the assessment.</summary>
    public required string AssessmentId { get; init; }

    /// <summary>Name of the card.</summary>
    public required string Card { get; init; }

    /// <summary>Id of the message.</summary>
    public required string ActivityId { get; set; }
}
