using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>How a model typically fails.</summary>
/// <param name="Id">For example <c>freelancer-farm</c>.</param>
/// <param name="Model">Id of the model.</param>
/// <param name="Name">The pattern's name.</param>
/// <param name="Story">How it comes about, in a sentence or two.</param>
/// <param name="FirstNoticed">What a team notices first and how it ends, in one line.</param>
/// <param name="Signs">Answers that point to it.</param>
public sealed record FailurePattern(
    string Id,
    string Model,
    string Name,
    string Story,
    string FirstNoticed,
    ImmutableArray<Sign> Signs
);
