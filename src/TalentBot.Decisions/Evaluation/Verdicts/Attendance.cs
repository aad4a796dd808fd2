namespace TalentBot.Decisions.Evaluation.Verdicts;

/// <summary>Tells whether enough leaders have finished, by heads.</summary>
internal static class Attendance
{
    private const int FewestOfSeveral = 2;

    /// <summary>
    /// Whether the quorum is reached: half of the invited, at least two, unless the owner says
    /// otherwise.
    /// </summary>
    public static bool ReachesQuorum(Poll poll) =>
        poll.Ballots.Count(ballot => ballot.Finished)
        >= (poll.Quorum ?? DefaultQuorum(poll.Ballots.Length));

    /// <summary>The quorum when the owner says nothing.</summary>
    internal static int DefaultQuorum(int invited) =>
        invited == 1 ? 1 : Math.Max(FewestOfSeveral, (invited + 1) / 2);
}
