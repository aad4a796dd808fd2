namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>Kinds of fault in a field.</summary>
public enum FieldFaultKind
{
    /// <summary>Not one of the choices offered.</summary>
    UnknownChoice,

    /// <summary>A rank is missing while others are given.</summary>
    MissingRank,

    /// <summary>The priority stands on two ranks.</summary>
    RepeatedPriority,

    /// <summary>A reason without an answer that it could belong to.</summary>
    ReasonAlone,

    /// <summary>A reason longer than <see cref="SectionForm.LongestReason"/> characters.</summary>
    TooLong,
}
