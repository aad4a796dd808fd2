namespace TalentBot.Records;

/// <summary>What a record is written as.</summary>
internal enum RecordFormat
{
    /// <summary>For people, and for the repository: Markdown as an architectural decision record.</summary>
    Markdown,

    /// <summary>For other programs.</summary>
    Json,
}
