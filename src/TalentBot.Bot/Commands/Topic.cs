namespace TalentBot.Commands;

/// <summary>A part of the help.</summary>
internal enum Topic
{
    /// <summary>From the start of a decision to its record.</summary>
    Deciding,

    /// <summary>What the owners of a decision see to.</summary>
    Owning,

    /// <summary>What there is to know about the models.</summary>
    Knowing,

    /// <summary>The chat with the bot, and what it keeps.</summary>
    Yours,
}
