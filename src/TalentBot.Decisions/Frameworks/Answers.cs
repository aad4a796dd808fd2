namespace TalentBot.Decisions.Frameworks;

/// <summary>The two answers that every question takes beside its levels.</summary>
public static class Answers
{
    /// <summary>The leader cannot tell; counts as open.</summary>
    public const string NotSure = "not-sure";

    /// <summary>The question is not the leader's; leaves the leader out of it.</summary>
    public const string NotMyArea = "not-my-area";
}
