using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>Something that goes wrong with a model.</summary>
/// <param name="Id">For example <c>lock-in</c>; unique in the whole framework.</param>
/// <param name="Model">Id of the model.</param>
/// <param name="Row">Id of the matrix row.</param>
/// <param name="Name">What goes wrong, in a few words.</param>
/// <param name="Mitigation">What to do about it, one sentence.</param>
/// <param name="Signs">Answers that raise it; may be empty.</param>
public sealed record Risk(
    string Id,
    string Model,
    string Row,
    string Name,
    string Mitigation,
    ImmutableArray<Sign> Signs
);
