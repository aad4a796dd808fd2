namespace TalentBot.Decisions.Assessments;

/// <summary>Where a leader stands in the checklist.</summary>
/// <param name="Form">Id of the form; null when not begun or finished.</param>
public sealed record Place(string? Form)
{
    /// <summary>Not begun.</summary>
    public static Place Start { get; } = new(Form: null);
}
