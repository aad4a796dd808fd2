namespace TalentBot.Decisions.Assessments.Sharing;

/// <summary>A summary that was posted elsewhere.</summary>
/// <param name="Conversation">Id of the channel or chat.</param>
/// <param name="At">When.</param>
/// <param name="StandsSince">When the result that it sums up was closed, or decided.</param>
/// <param name="Note">What the owner said about it; empty for nothing.</param>
public sealed record SharedResult(
    string Conversation,
    DateTimeOffset At,
    DateTimeOffset StandsSince,
    string Note
);
