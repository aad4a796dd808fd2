namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a stage of a meeting shows.</summary>
public enum ContentType
{
    Unknown,
    Task,
}
