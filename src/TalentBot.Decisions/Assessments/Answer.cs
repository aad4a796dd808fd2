namespace TalentBot.Decisions.Assessments;

/// <summary>A leader's answer to one question.</summary>
/// <param name="Choice">A level id, <c>not-sure</c> or <c>not-my-area</c>.</param>
/// <param name="Reason">Why, in the leader's words; null when not given.</param>
public sealed record Answer(string Choice, string? Reason);
