namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">Id of the field.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record FieldFault(string Field, FieldFaultKind Kind);
