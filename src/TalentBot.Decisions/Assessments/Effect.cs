using System.Text.Json.Serialization;
using TalentBot.Decisions.Assessments.Sharing;

namespace TalentBot.Decisions.Assessments;

/// <summary>Something that must happen outside once a change is saved.</summary>
[JsonDerivedType(typeof(PostDecision), "post-decision")]
[JsonDerivedType(typeof(RefreshDecision), "refresh-decision")]
[JsonDerivedType(typeof(PostRecommendation), "post-recommendation")]
[JsonDerivedType(typeof(BringForms), "bring-forms")]
[JsonDerivedType(typeof(WatchDeadline), "watch-deadline")]
[JsonDerivedType(typeof(RetireSetup), "retire-setup")]
[JsonDerivedType(typeof(Remind), "remind")]
[JsonDerivedType(typeof(AskForReview), "ask-for-review")]
[JsonDerivedType(typeof(SuggestClosing), "suggest-closing")]
[JsonDerivedType(typeof(PostSummary), "post-summary")]
[JsonDerivedType(typeof(AnnounceRound), "announce-round")]
[JsonDerivedType(typeof(AnnounceResult), "announce-result")]
[JsonDerivedType(typeof(AnnounceDecision), "announce-decision")]
[JsonDerivedType(typeof(PostComparison), "post-comparison")]
public abstract record Effect
{
    private Effect() { }

    /// <summary>Post the decision card.</summary>
    public sealed record PostDecision : Effect;

    /// <summary>Bring the posted decision card up to date.</summary>
    public sealed record RefreshDecision : Effect;

    /// <summary>Post the recommendation card.</summary>
    public sealed record PostRecommendation : Effect;

    /// <summary>Bring the checklist into a leader's one-to-one chat.</summary>
    /// <param name="Leader">Who asked for it.</param>
    public sealed record BringForms(Person Leader) : Effect;

    /// <summary>Come back when <see cref="Assessment.NextAt"/> has passed.</summary>
    public sealed record WatchDeadline : Effect;

    /// <summary>Take the form's button off the set-up card, whose decision has started.</summary>
    /// <param name="Activity">Id of the message with the set-up card.</param>
    public sealed record RetireSetup(string Activity) : Effect;

    /// <summary>Remind a leader one to one, unless they have finished meanwhile.</summary>
    /// <param name="Leader">Who had not finished.</param>
    public sealed record Remind(Person Leader) : Effect;

    /// <summary>Post a summary of the result elsewhere.</summary>
    /// <param name="Destination">Where.</param>
    /// <param name="By">Who asked for it.</param>
    /// <param name="Note">What they say about it; empty for nothing.</param>
    public sealed record PostSummary(Destination Destination, Person By, string Note) : Effect;

    /// <summary>Ask in the decision's conversation what really happened.</summary>
    public sealed record AskForReview : Effect;

    /// <summary>Say in the decision's conversation that a round has begun; once it is said, bring that up to date.</summary>
    /// <param name="Number">The round's number, from 2; 0 where it was kept without one, and says nothing.</param>
    public sealed record AnnounceRound(int Number) : Effect;

    /// <summary>Say in the decision's conversation what the result is after answers were taken again: its card only changes, which nobody is told.</summary>
    public sealed record AnnounceResult : Effect;

    /// <summary>Say in the decision's conversation what was decided.</summary>
    public sealed record AnnounceDecision : Effect;

    /// <summary>Show in the decision's conversation what was predicted beside what happened.</summary>
    public sealed record PostComparison : Effect;

    /// <summary>Tell the owner one to one that open answers cannot change the result, unless they can again.</summary>
    public sealed record SuggestClosing : Effect;
}
