namespace TalentBot.Presses;

/// <summary>Where the answer to a pressed button is drawn.</summary>
internal enum Surface
{
    /// <summary>In a Teams dialog: only the presser sees it.</summary>
    Dialog,

    /// <summary>In the one-to-one chat: only the presser sees it.</summary>
    Personal,

    /// <summary>In a channel or group chat: everybody there sees it.</summary>
    Shared,
}
