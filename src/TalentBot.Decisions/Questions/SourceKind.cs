namespace TalentBot.Decisions.Questions;

/// <summary>Which part of a framework an answer is taken from.</summary>
public enum SourceKind
{
    /// <summary>A common question.</summary>
    CommonQuestion,

    /// <summary>Something to remember.</summary>
    Takeaway,

    /// <summary>What a model is.</summary>
    Model,

    /// <summary>A row of the matrix.</summary>
    Row,

    /// <summary>A risk with what to do about it.</summary>
    Risk,

    /// <summary>How a model typically fails.</summary>
    Pattern,

    /// <summary>A situation.</summary>
    Scenario,
}
