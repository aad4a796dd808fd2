namespace TalentBot.Decisions.Assessments.Reviewing;

/// <summary>How it went after the decision.</summary>
public enum Course
{
    /// <summary>Better than expected.</summary>
    Better,

    /// <summary>As expected.</summary>
    AsExpected,

    /// <summary>Worse than expected.</summary>
    Worse,

    /// <summary>It was given up.</summary>
    Abandoned,
}
