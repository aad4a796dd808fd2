using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>A question with ordered levels as answers.</summary>
/// <param name="Id">For example <c>requirements</c>; unique in the whole framework.</param>
/// <param name="Name">Two or three words, for lists and reasons.</param>
/// <param name="Asks">The sentence that a leader reads.</param>
/// <param name="Row">Id of the matrix row that it stands on.</param>
/// <param name="Priority">Id of the priority that it counts for.</param>
/// <param name="Quick">Whether the quick check asks it too.</param>
/// <param name="Levels">At least two, in order.</param>
public sealed record Question(
    string Id,
    string Name,
    string Asks,
    string Row,
    string Priority,
    bool Quick,
    ImmutableArray<Level> Levels
)
{
    /// <summary>The level of that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Level Level(string id) =>
        Levels.FirstOrDefault(l => l.Id == id)
        ?? throw new ArgumentException($"The question '{Id}' has no level '{id}'.", nameof(id));
}
