using TalentBot.Sandbox.Leaders;

namespace TalentBot.Sandbox.Scenarios;

/// <summary>One leader of an answers file.</summary>
/// <param name="Name">As in the file.</param>
/// <param name="Weight">How much this leader counts; null for the usual.</param>
/// <param name="Sheet">What the leader answers.</param>
/// <param name="Finishes">The leader goes through to the end; else stops after the last answer given.</param>
public sealed record InvitedLeader(string Name, string? Weight, AnswerSheet Sheet, bool Finishes)
{
    /// <summary>The leader says anything at all.</summary>
    public bool Answers => Sheet.Answers.Count > 0 || Sheet.Priorities.Length > 0;
}
