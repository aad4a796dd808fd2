using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Explanations;

/// <summary>Something that speaks for or against a model.</summary>
public abstract record Reason
{
    private Reason(bool isFor) => IsFor = isFor;

    /// <summary>Whether it speaks for the model; otherwise against it.</summary>
    public bool IsFor { get; }

    /// <summary>What leaders answered to a question.</summary>
    /// <param name="Question">The question; it names the matrix row that it stands on.</param>
    /// <param name="Level">Of the answers that speak this way, the one most leaders gave.</param>
    /// <param name="Heads">Leaders who gave that level; at least one.</param>
    /// <param name="Given">Leaders who gave any level.</param>
    /// <param name="Points">Index points, signed; what all answers to the question bring.</param>
    public sealed record Said(Question Question, Level Level, int Heads, int Given, double Points)
        : Reason(Points > 0);

    /// <summary>Answers of too few leaders to be shown in an anonymous decision.</summary>
    /// <param name="Section">The section with the question.</param>
    /// <param name="IsFor">Whether it speaks for the model.</param>
    public sealed record Hidden(Section Section, bool IsFor) : Reason(IsFor);
}
