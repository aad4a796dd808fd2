using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments;

/// <summary>Where a leader stands in the checklist.</summary>
/// <param name="Form">Id of the form; null when not begun or finished.</param>
/// <param name="Handled">Ids of the last typed messages, to know a repeated delivery.</param>
public sealed record Place(string? Form, ImmutableArray<string> Handled)
{
    /// <summary>Not begun.</summary>
    public static Place Start { get; } = new(null, []);
}
