namespace TalentBot.Sandbox.Channels.Faults;

/// <summary>What the bot asks the service for.</summary>
public enum ConnectorOperation
{
    /// <summary>Something that the service does not know.</summary>
    Unknown = 0,

    /// <summary>A new 1:1 chat or thread.</summary>
    Create = 1,

    /// <summary>A new post.</summary>
    Send = 2,

    /// <summary>A new version of a post.</summary>
    Update = 3,

    /// <summary>A post to be taken back.</summary>
    Delete = 4,

    /// <summary>One member or all.</summary>
    Members = 5,

    /// <summary>The team or its channels.</summary>
    Team = 6,
}
