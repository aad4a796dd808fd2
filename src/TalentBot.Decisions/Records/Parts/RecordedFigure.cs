namespace TalentBot.Decisions.Records.Parts;

/// <summary>Something with a figure.</summary>
/// <param name="What">What it is.</param>
/// <param name="Value">The figure.</param>
public sealed record RecordedFigure(Named What, double Value);
