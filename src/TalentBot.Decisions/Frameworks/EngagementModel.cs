using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>A way to add engineering capacity.</summary>
/// <param name="Id">For example <c>augmentation</c>.</param>
/// <param name="Name">As a heading, for example “Staff augmentation”.</param>
/// <param name="Summary">One sentence that says how it works.</param>
/// <param name="NextSteps">What to do once it is chosen: concrete and checkable.</param>
public sealed record EngagementModel(
    string Id,
    string Name,
    string Summary,
    ImmutableArray<string> NextSteps
);
