namespace TalentBot.Commands;

/// <summary>Where something is typed.</summary>
[Flags]
internal enum Scope
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>In the one-to-one chat.</summary>
    Personal = 1,

    /// <summary>In a chat of several people.</summary>
    GroupChat = 2,

    /// <summary>In a channel of a team.</summary>
    Channel = 4,

    /// <summary>Wherever several people are.</summary>
    Shared = GroupChat | Channel,

    /// <summary>Everywhere.</summary>
    Everywhere = Personal | Shared,
}
