namespace TalentBot.Fuzz.Targets;

/// <summary>The two things that may become of an input.</summary>
internal enum Outcome
{
    /// <summary>It was read.</summary>
    Taken,

    /// <summary>It was refused in the documented way.</summary>
    Refused,
}
