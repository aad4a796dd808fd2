namespace TalentBot.Decisions.Assessments.Starting;

/// <summary>Why a decision cannot be started like this.</summary>
public enum SetupFault
{
    /// <summary>No title.</summary>
    NoTitle,

    /// <summary>Title longer than <see cref="Opening.LongestTitle"/>.</summary>
    TitleTooLong,

    /// <summary>Description longer than <see cref="Opening.LongestAbout"/>.</summary>
    AboutTooLong,

    /// <summary>Nobody is invited.</summary>
    NobodyInvited,

    /// <summary>More than <see cref="Opening.MostLeaders"/> are invited.</summary>
    TooManyInvited,

    /// <summary>More than <see cref="Opening.MostCoOwners"/> co-owners.</summary>
    TooManyCoOwners,

    /// <summary>The deadline is not in the future.</summary>
    DeadlinePassed,

    /// <summary>The deadline is further away than <see cref="Opening.LongestDays"/> days.</summary>
    DeadlineTooFar,

    /// <summary>The quorum is below 1 or above the number of invited people.</summary>
    QuorumOutOfRange,

    /// <summary>A gate that the framework does not have.</summary>
    UnknownGate,
}
