namespace TalentBot.Records;

/// <summary>Ids in the data of a record's buttons.</summary>
internal static class RecordFields
{
    /// <summary>Asks for the record as text.</summary>
    public const string TextForm = "record-text";

    /// <summary>Asks for the record as a file.</summary>
    public const string FileForm = "record-file";

    /// <summary>Goes back to the record's card.</summary>
    public const string CardForm = "record";

    /// <summary>What it is written as.</summary>
    public const string Format = "format";

    public const string Markdown = "markdown";
    public const string Json = "json";

    /// <summary>The format that a button asks for; Markdown unless it says otherwise.</summary>
    public static RecordFormat Read(string? format) =>
        format is Json ? RecordFormat.Json : RecordFormat.Markdown;

    /// <summary>A format as a button says it.</summary>
    public static string Of(RecordFormat format) => format is RecordFormat.Json ? Json : Markdown;
}
