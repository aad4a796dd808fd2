using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Reviewing;

/// <summary>What really happened after a decision.</summary>
public sealed record Review
{
    /// <summary>The owner who looked back.</summary>
    public required Person By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How it went.</summary>
    public required Course Course { get; init; }

    /// <summary>Ids of the risks that came true, in the framework's order.</summary>
    public ImmutableArray<string> Risks { get; init; } = [];

    /// <summary>Ids of the failure patterns that were seen, in the framework's order.</summary>
    public ImmutableArray<string> Patterns { get; init; } = [];

    /// <summary>What to remember; empty when not given.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether both say the same, whoever said it when.</summary>
    internal bool SaysTheSameAs(Review other) =>
        Course == other.Course
        && Text == other.Text
        && Risks.SequenceEqual(other.Risks)
        && Patterns.SequenceEqual(other.Patterns);
}
