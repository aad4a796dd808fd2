namespace TalentBot.Decisions.Assessments;

/// <summary>Whether answers are shown with the names of those who gave them.</summary>
public enum Visibility
{
    /// <summary>Nobody sees who answered what; nothing per question below three levels given.</summary>
    Anonymous,

    /// <summary>Names of those who finished are shown, and answers may be shown with names after closing.</summary>
    Named,
}
