using System.Collections.Immutable;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>Which answers something comes from, as far as that may be said.</summary>
/// <param name="Questions">Names of the questions that may be shown.</param>
/// <param name="Sections">Names of the sections of those that may not.</param>
public sealed record RecordedSources(
    ImmutableArray<string> Questions,
    ImmutableArray<string> Sections
);
