using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>A part of the checklist that is answered on one form.</summary>
/// <param name="Id">For example <c>scope</c>.</param>
/// <param name="Name">As a heading.</param>
/// <param name="Questions">At least one.</param>
public sealed record Section(string Id, string Name, ImmutableArray<Question> Questions);
