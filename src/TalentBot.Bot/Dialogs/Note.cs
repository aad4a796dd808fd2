using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Dialogs;

/// <summary>Something a leader should know beside the form.</summary>
internal abstract record Note
{
    private Note() { }

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
}
