namespace TalentBot.Decisions.Evaluation;

/// <summary>How much a team may rely on the first model.</summary>
public enum Verdict
{
    /// <summary>Every model is ruled out.</summary>
    Blocked,

    /// <summary>Fewer finished leaders than the quorum.</summary>
    Insufficient,

    /// <summary>
    /// First under almost every weighting, whatever is still open, whoever is left out.
    /// </summary>
    Clear,

    /// <summary>First under most weightings, and ahead.</summary>
    Likely,

    /// <summary>Leaning only; needs a discussion.</summary>
    Close,
}
