namespace TalentBot.Decisions.Explanations.RunnersUp;

/// <summary>
/// A change of one priority's weight that puts a model first; the others keep their proportion.
/// </summary>
/// <param name="Priority">Id of the priority.</param>
/// <param name="Now">The group's weight of it, 0 … 1.</param>
/// <param name="At">The weight from which on the model is first, 0 … 1.</param>
/// <param name="Until">The weight up to which it is first, 0 … 1; never the same.</param>
public sealed record WeightSwitch(string Priority, double Now, double At, double Until)
{
    /// <summary>Whether the priority has to weigh more; otherwise less.</summary>
    public bool More => Until > At;
}
