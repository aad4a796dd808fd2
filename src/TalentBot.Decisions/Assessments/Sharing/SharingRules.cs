namespace TalentBot.Decisions.Assessments.Sharing;

/// <summary>Decides whether a summary is posted elsewhere.</summary>
internal static class SharingRules
{
    /// <remarks>The same summary with the same note goes to a place once, however often it is asked for.</remarks>
    public static Outcome Share(Assessment assessment, Command.Share command, DateTimeOffset now)
    {
        if (assessment.Closing is not { } closing)
        {
            return new Outcome.Refused(
                assessment.State is AssessmentState.Cancelled
                    ? Refusal.Cancelled
                    : Refusal.StillOpen
            );
        }

        var note = Stage.Kept(command.Note);
        var to = command.Destination;
        var since = assessment.Decision?.At ?? closing.At;
        return assessment switch
        {
            _ when Stage.IsTooLong(note) => new Outcome.Refused(Refusal.TextTooLong),
            _ when assessment.Shared.Any(s => IsSame(s, to, since, note)) => new Outcome.Repeated(),
            _ => new Outcome.Accepted(
                assessment with
                {
                    Shared = assessment.Shared.Add(new(to.Conversation, now, since, note)),
                },
                [new Effect.PostSummary(to, command.By, note)]
            ),
        };
    }

    private static bool IsSame(
        SharedResult shared,
        Destination to,
        DateTimeOffset since,
        string note
    ) =>
        shared.Conversation == to.Conversation
        && shared.StandsSince == since
        && shared.Note == note;
}
