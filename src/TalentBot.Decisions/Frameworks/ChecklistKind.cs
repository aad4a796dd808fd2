namespace TalentBot.Decisions.Frameworks;

/// <summary>Which of a framework's questions are asked.</summary>
public enum ChecklistKind
{
    /// <summary>All of them.</summary>
    Full,

    /// <summary>Only those of the quick check.</summary>
    Quick,
}
