using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>What a leader filled in on one form, read and found valid.</summary>
public abstract record FormContent
{
    private FormContent() { }

    /// <summary>The ranking of the priorities.</summary>
    /// <param name="Ranking">All priority ids, the most important first; empty when left open.</param>
    public sealed record Priorities(ImmutableArray<string> Ranking) : FormContent;

    /// <summary>Answers to one section.</summary>
    /// <param name="Answers">Question id → answer; questions left open are missing.</param>
    public sealed record Section(ImmutableDictionary<string, Answer> Answers) : FormContent;
}
