namespace TalentBot.Decisions.Assessments;

/// <summary>Why a command was not carried out.</summary>
public enum Refusal
{
    /// <summary>Answers are no longer taken.</summary>
    Closed,

    /// <summary>The person is not invited to answer.</summary>
    NotInvited,

    /// <summary>Only owners may do this.</summary>
    NotOwner,

    /// <summary>Finishing without a ranking or an answer.</summary>
    NothingAnswered,

    /// <summary>The assessment was cancelled.</summary>
    Cancelled,

    /// <summary>It must be closed first: answers are still taken.</summary>
    StillOpen,

    /// <summary>There is nothing decided yet that could be reviewed.</summary>
    NotDecided,

    /// <summary>It has been decided, so this is too late.</summary>
    AlreadyDecided,

    /// <summary>It has been reviewed, so nothing changes any more.</summary>
    AlreadyReviewed,

    /// <summary>A second round has one to three different questions of the checklist.</summary>
    WrongQuestions,

    /// <summary>In an anonymous decision so few answered a question that its answers may not be shown.</summary>
    QuestionHidden,

    /// <summary>The deadline is not in the future.</summary>
    DeadlinePassed,

    /// <summary>The deadline is too far away.</summary>
    DeadlineTooFar,

    /// <summary>People cannot be invited into a second round: they have not answered the rest.</summary>
    SecondRoundRuns,

    /// <summary>More people than can be invited.</summary>
    TooManyInvited,

    /// <summary>It is one person's own check, which nobody else answers.</summary>
    Personal,

    /// <summary>Nobody would be left to answer.</summary>
    LastLeader,

    /// <summary>What changes in an anonymous result would tell what one person had answered.</summary>
    WouldReveal,

    /// <summary>The leaders of this round have been reminded as often as is allowed.</summary>
    RemindedEnough,

    /// <summary>There is no recommendation to accept.</summary>
    NothingToAccept,

    /// <summary>The model is the recommended one: it is accepted, not overridden.</summary>
    RecommendedModel,

    /// <summary>A model that the framework does not have.</summary>
    UnknownModel,

    /// <summary>A gate rules the model out, which no reason outweighs.</summary>
    RuledOut,

    /// <summary>A mix names fewer than two models.</summary>
    TooFewModels,

    /// <summary>Going against the recommendation needs a reason.</summary>
    ReasonMissing,

    /// <summary>A text is longer than <see cref="LifeCycle.LongestText"/> characters.</summary>
    TextTooLong,

    /// <summary>The review date is not in the future.</summary>
    ReviewDatePassed,

    /// <summary>The review date is too far away.</summary>
    ReviewDateTooFar,

    /// <summary>A risk that the framework does not have.</summary>
    UnknownRisk,

    /// <summary>A failure pattern that the framework does not have.</summary>
    UnknownPattern,
}
