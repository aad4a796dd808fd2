using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Reviewing;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>What was predicted against what happened.</summary>
/// <param name="By">Name of the owner who looked back.</param>
/// <param name="At">When.</param>
/// <param name="Course">How it went.</param>
/// <param name="Text">What to remember; empty when not given.</param>
/// <param name="Hits">Risks and patterns that were predicted and came true.</param>
/// <param name="Misses">Those predicted that did not come true.</param>
/// <param name="Surprises">Those that came true without having been predicted.</param>
public sealed record RecordedReview(
    string By,
    DateTimeOffset At,
    Course Course,
    string Text,
    ImmutableArray<Named> Hits,
    ImmutableArray<Named> Misses,
    ImmutableArray<Named> Surprises
);
