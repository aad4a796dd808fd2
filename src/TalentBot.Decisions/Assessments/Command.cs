using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Assessments.Sharing;

namespace TalentBot.Decisions.Assessments;

/// <summary>Something that somebody wants done with an assessment.</summary>
public abstract record Command
{
    private Command() { }

    /// <summary>What only an owner may do.</summary>
    public abstract record ByOwner : Command
    {
        private protected ByOwner(Person by) => By = by;

        /// <summary>Who asks for it.</summary>
        public Person By { get; init; }
    }

    /// <summary>Keep a leader's filled-in form.</summary>
    /// <param name="By">The leader.</param>
    /// <param name="Form">Id of the form.</param>
    /// <param name="Basis">Revision the form was drawn from; null for a typed answer, which merges.</param>
    /// <param name="Content">What was filled in.</param>
    public sealed record Answer(Person By, string Form, int? Basis, FormContent Content) : Command;

    /// <summary>A leader has finished.</summary>
    /// <param name="By">The leader.</param>
    public sealed record Finish(Person By) : Command;

    /// <summary>A leader wants the checklist in the one-to-one chat.</summary>
    /// <param name="By">The leader.</param>
    public sealed record BringForms(Person By) : Command;

    /// <summary>The deadline or the review date may have passed.</summary>
    public sealed record Expire : Command;

    /// <summary>It may be time to remind those who have not finished.</summary>
    public sealed record RemindIfDue : Command;

    /// <summary>Close now.</summary>
    /// <param name="By">Who asks for it.</param>
    public sealed record Close(Person By) : ByOwner(By);

    /// <summary>Let everybody answer some questions again.</summary>
    /// <param name="By">Who asks for it.</param>
    /// <param name="Questions">Ids of one to three questions.</param>
    /// <param name="Deadline">When the round closes by itself.</param>
    public sealed record StartSecondRound(
        Person By,
        ImmutableArray<string> Questions,
        DateTimeOffset Deadline
    ) : ByOwner(By);

    /// <summary>Take answers to the whole checklist again.</summary>
    /// <param name="By">Who asks for it.</param>
    /// <param name="Deadline">When it closes by itself.</param>
    public sealed record Reopen(Person By, DateTimeOffset Deadline) : ByOwner(By);

    /// <summary>Give it up.</summary>
    /// <param name="By">Who asks for it.</param>
    /// <param name="Reason">Why; null when not said.</param>
    public sealed record Cancel(Person By, string? Reason) : ByOwner(By);

    /// <summary>Close earlier or later by itself.</summary>
    /// <param name="By">Who asks for it.</param>
    /// <param name="Deadline">The new deadline.</param>
    /// <param name="Basis">The deadline that the form was drawn from; null when it was typed.</param>
    public sealed record MoveDeadline(
        Person By,
        DateTimeOffset Deadline,
        DateTimeOffset? Basis = null
    ) : ByOwner(By);

    /// <summary>Invite further people.</summary>
    /// <param name="By">Who asks for it.</param>
    /// <param name="People">Whom; those invited already are left aside.</param>
    public sealed record Invite(Person By, ImmutableArray<Person> People) : ByOwner(By);

    /// <summary>Take people out, and their answers with them.</summary>
    /// <param name="By">Who asks for it.</param>
    /// <param name="People">Whom; those not invited are left aside.</param>
    public sealed record Remove(Person By, ImmutableArray<Person> People) : ByOwner(By);

    /// <summary>Remind those who have not finished.</summary>
    /// <param name="By">Who asks for it.</param>
    public sealed record Remind(Person By) : ByOwner(By);

    /// <summary>Decide, or decide anew until it is reviewed.</summary>
    /// <param name="By">Who decides.</param>
    /// <param name="Choice">What for.</param>
    /// <param name="Dissent">What speaks against it; null when nobody says so.</param>
    /// <param name="ReviewAt">When to look back; null for no reminder.</param>
    public sealed record Decide(Person By, Choice Choice, string? Dissent, DateTimeOffset? ReviewAt)
        : ByOwner(By);

    /// <summary>Post a summary of the result elsewhere.</summary>
    /// <param name="By">Who asks for it.</param>
    /// <param name="Destination">Where.</param>
    /// <param name="Note">What to say about it; null for nothing.</param>
    public sealed record Share(Person By, Destination Destination, string? Note) : ByOwner(By);

    /// <summary>Keep what really happened.</summary>
    /// <param name="By">Who looks back.</param>
    /// <param name="Course">How it went.</param>
    /// <param name="Risks">Ids of the risks that came true.</param>
    /// <param name="Patterns">Ids of the failure patterns that were seen.</param>
    /// <param name="Text">What to remember; null when nothing.</param>
    public sealed record KeepReview(
        Person By,
        Course Course,
        ImmutableArray<string> Risks,
        ImmutableArray<string> Patterns,
        string? Text
    ) : ByOwner(By);
}
