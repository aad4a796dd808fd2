using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Dialogs;

/// <summary>Something a leader should know beside the form.</summary>
internal abstract record Note
{
    private Note() { }

    /// <summary>What concerns typed answers alone.</summary>
    public abstract record OfTyping : Note;

    /// <summary>The form sent was drawn before a later change; it shows what is kept.</summary>
    public sealed record Outdated : Note;

    /// <summary>The same was sent before; nothing changed.</summary>
    public sealed record Repeated : Note;

    /// <summary>The form sent belongs to no form of this checklist.</summary>
    public sealed record UnknownForm : Note;

    /// <summary>Questions of the form before were left open.</summary>
    /// <param name="Questions">Those left open.</param>
    public sealed record LeftOpen(ImmutableArray<Question> Questions) : Note;

    /// <summary>The ranking of the form before was left open.</summary>
    public sealed record LeftUnranked : Note;

    /// <summary>Finishing needs at least one answer or a ranking.</summary>
    public sealed record NothingAnswered : Note;

    /// <summary>Nothing given is left, so the leader has not finished any more.</summary>
    public sealed record AllTakenBack : Note;

    /// <summary>A check of one's own that was begun before goes on; no other was started.</summary>
    public sealed record GoesOn : Note;

    /// <summary>How a typed answer was understood.</summary>
    /// <param name="Question">Name of the question.</param>
    /// <param name="Choice">Name of the level.</param>
    /// <param name="HasReason">Whether a reason was typed with it.</param>
    public sealed record Answered(string Question, string Choice, bool HasReason) : OfTyping;

    /// <summary>How a typed ranking was understood.</summary>
    /// <param name="Priorities">Their names, the most important first.</param>
    public sealed record Ranked(ImmutableArray<string> Priorities) : OfTyping;

    /// <summary>What was asked is left open.</summary>
    /// <param name="Name">Of the question, or of the form.</param>
    public sealed record StaysOpen(string Name) : OfTyping;

    /// <summary>A reason was announced, but there is none, or no answer that it belongs to.</summary>
    public sealed record ReasonMissing : OfTyping;

    /// <summary>What was typed can mean several answers.</summary>
    /// <param name="Choices">Their names with their letters.</param>
    public sealed record Several(ImmutableArray<string> Choices) : OfTyping;

    /// <summary>What was typed is no answer.</summary>
    public sealed record NotUnderstood : OfTyping;

    /// <summary>Typed answers stand where everybody reads them.</summary>
    public sealed record EverybodyReads : OfTyping;
}
