namespace TalentBot.Decisions.Frameworks;

/// <summary>The answers that a question takes: two words beside its levels.</summary>
public static class Answers
{
    /// <summary>The leader cannot tell; counts as open.</summary>
    public const string NotSure = "not-sure";

    /// <summary>The question is not the leader's; leaves the leader out of it.</summary>
    public const string NotMyArea = "not-my-area";

    internal static IEnumerable<string> To(Question question) =>
        [.. question.Levels.Select(level => level.Id), NotSure, NotMyArea];
}
