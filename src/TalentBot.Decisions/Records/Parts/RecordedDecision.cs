using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>A decision with what was predicted for it.</summary>
/// <param name="Choice">What was decided for.</param>
/// <param name="Models">The models that this means.</param>
/// <param name="By">Name of the owner who decided.</param>
/// <param name="At">When.</param>
/// <param name="Dissent">What speaks against it; empty when not given.</param>
/// <param name="ReviewAt">When to look back; null for no date.</param>
/// <param name="Verdict">The verdict word at the time.</param>
/// <param name="Recommended">The model recommended at the time; null when blocked.</param>
/// <param name="Indexes">Indexes at the time of the models decided for.</param>
public sealed record RecordedDecision(
    Choice Choice,
    ImmutableArray<Named> Models,
    string By,
    DateTimeOffset At,
    string Dissent,
    DateTimeOffset? ReviewAt,
    Verdict Verdict,
    Named? Recommended,
    ImmutableArray<RecordedFigure> Indexes
);
