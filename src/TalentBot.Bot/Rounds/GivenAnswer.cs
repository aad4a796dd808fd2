namespace TalentBot.Rounds;

/// <summary>What somebody answered to a question.</summary>
/// <param name="Who">Their name, as far as it is known.</param>
/// <param name="Choice">Id of what they chose; null for nothing.</param>
/// <param name="Reason">Why; null when not given.</param>
internal sealed record GivenAnswer(string Who, string? Choice, string? Reason);
