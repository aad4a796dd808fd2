using TalentBot.Decisions.Assessments;

namespace TalentBot.Cards;

/// <summary>What the bot says by itself when time has passed.</summary>
internal static class ReminderText
{
    /// <summary>To a leader who has not finished.</summary>
    public static string Answers(Assessment assessment) =>
        $"You are invited to answer, and have not finished yet. It is open until {CardTime.Local(assessment.Deadline)}. Press Answer on its card in the conversation where it was started; what you have saved is kept.";
}
