using TalentBot.Decisions.Assessments;

namespace TalentBot.Listing;

/// <summary>A decision in a list.</summary>
/// <param name="Key">Where it stands.</param>
/// <param name="Assessment">The decision.</param>
internal sealed record ListEntry(ListKey Key, Assessment Assessment)
{
    /// <summary>The entry of a decision: what closes first comes first, of what is over the newest.</summary>
    /// <param name="assessment">The decision.</param>
    /// <param name="reader">Whose answers are waited for; null where several people read.</param>
    /// <param name="now">The instant of listing.</param>
    public static ListEntry Of(Assessment assessment, Person? reader, DateTimeOffset now)
    {
        var group = GroupOf(assessment, reader, now);
        var order =
            group is ListGroup.Over ? -assessment.StartedAt.Ticks : assessment.Deadline.Ticks;
        return new(new(group, order, assessment.Id), assessment);
    }

    private static ListGroup GroupOf(Assessment assessment, Person? reader, DateTimeOffset now) =>
        !assessment.TakesAnswers ? ListGroup.Over
        : reader is not null
        && now < assessment.Deadline
        && assessment.LeaderFor(reader) is { } leader
        && !assessment.HasFinished(leader)
            ? ListGroup.ToAnswer
        : ListGroup.Open;
}
