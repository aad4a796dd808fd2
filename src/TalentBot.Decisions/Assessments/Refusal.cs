namespace TalentBot.Decisions.Assessments;

/// <summary>Why a command was not carried out.</summary>
public enum Refusal
{
    /// <summary>The assessment is closed.</summary>
    Closed,

    /// <summary>The person is not invited to answer.</summary>
    NotInvited,

    /// <summary>Only owners may do this.</summary>
    NotOwner,

    /// <summary>Finishing without a ranking or an answer.</summary>
    NothingAnswered,
}
