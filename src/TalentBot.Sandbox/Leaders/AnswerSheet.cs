using System.Collections.Immutable;

namespace TalentBot.Sandbox.Leaders;

/// <summary>What a leader thinks: enough to fill any form of the checklist.</summary>
public sealed record AnswerSheet
{
    /// <summary>The ids of the priorities, most important first; empty if not ranked.</summary>
    public ImmutableArray<string> Priorities { get; init; } = [];

    /// <summary>Question id to level id, or to <c>not-sure</c> or <c>not-my-area</c>.</summary>
    public ImmutableDictionary<string, string> Answers { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Question id to the reason given.</summary>
    public ImmutableDictionary<string, string> Reasons { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Any other field, by its id.</summary>
    public ImmutableDictionary<string, string> Fields { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Also values that the form does not offer, which no client would send.</summary>
    public bool Invents { get; init; }

    /// <summary>What this leader enters into the field; null for nothing.</summary>
    internal string? For(string inputId) =>
        Answers.GetValueOrDefault(inputId)
        ?? Fields.GetValueOrDefault(inputId)
        ?? Reason(inputId)
        ?? Ranked(inputId);

    private string? Reason(string inputId) =>
        inputId.EndsWith(".reason", StringComparison.Ordinal)
            ? Reasons.GetValueOrDefault(inputId[..^".reason".Length])
            : null;

    private string? Ranked(string inputId) =>
        inputId.StartsWith("priority.", StringComparison.Ordinal)
        && int.TryParse(
            inputId["priority.".Length..],
            System.Globalization.CultureInfo.InvariantCulture,
            out var rank
        )
            ? Priorities.ElementAtOrDefault(rank - 1)
            : null;
}
