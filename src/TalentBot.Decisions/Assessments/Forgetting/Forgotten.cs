using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Forgetting;

/// <summary>What becomes of an assessment when a person is forgotten.</summary>
public abstract record Forgotten
{
    private Forgotten() { }

    /// <summary>It has nothing of the person.</summary>
    public sealed record Unchanged : Forgotten;

    /// <summary>It goes on without the person.</summary>
    /// <param name="Next">The assessment from now on.</param>
    /// <param name="Effects">What must happen outside.</param>
    public sealed record Kept(Assessment Next, ImmutableArray<Effect> Effects) : Forgotten;

    /// <summary>Nobody else has to do with it: all of it goes.</summary>
    public sealed record Removed : Forgotten;
}
