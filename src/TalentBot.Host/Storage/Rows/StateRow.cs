namespace TalentBot.Host.Storage.Rows;

/// <summary>A value of the bot's state.</summary>
internal sealed class StateRow
{
    /// <summary>The storage's key; it names the conversation and the person.</summary>
    public required string Key { get; init; }

    /// <summary>Another one after every write; null for values that do not guard themselves.</summary>
    public string? ETag { get; set; }

    /// <summary>The value as JSON.</summary>
    public required string Json { get; set; }

    /// <summary>When it was written last.</summary>
    public required DateTimeOffset WrittenAt { get; set; }
}
