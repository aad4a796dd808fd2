namespace TalentBot.Installations;

/// <summary>What kind of place the bot was added to.</summary>
internal enum InstallationKind
{
    /// <summary>A person's one-to-one chat with the bot.</summary>
    Personal,

    /// <summary>A chat of several people.</summary>
    GroupChat,

    /// <summary>A team with its channels.</summary>
    Team,
}
