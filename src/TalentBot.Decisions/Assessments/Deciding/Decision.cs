using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Deciding;

/// <summary>What an owner has decided, with what was recommended then.</summary>
public sealed record Decision
{
    /// <summary>What was decided for.</summary>
    public required Choice Choice { get; init; }

    /// <summary>The owner who decided.</summary>
    public required Person By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What speaks against it in the eyes of those who disagree; empty when not given.</summary>
    public string Dissent { get; init; } = "";

    /// <summary>When to look back at it; null for no reminder.</summary>
    public DateTimeOffset? ReviewAt { get; init; }

    /// <summary>The recommendation as it stood.</summary>
    public required Prediction Prediction { get; init; }

    /// <summary>Ids of the models decided for; empty for hiring and for waiting.</summary>
    public ImmutableArray<string> Models => ModelsOf(Choice, Prediction.First);

    /// <summary>Whether it goes another way than recommended.</summary>
    public bool IsOverride => Choice is not Deciding.Choice.Accept;

    /// <summary>Ids of the models that a choice means.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="first">Id of the recommended model; null when there is none.</param>
    internal static ImmutableArray<string> ModelsOf(Choice choice, string? first) =>
        choice switch
        {
            Deciding.Choice.Accept when first is not null => [first],
            Deciding.Choice.OtherModel(var model, _) => [model],
            Deciding.Choice.Mix(var models, _) => models,
            _ => [],
        };

    /// <summary>Whether both say the same, whoever said it when.</summary>
    internal bool SaysTheSameAs(Decision other) =>
        Choice == other.Choice && Dissent == other.Dissent && ReviewAt == other.ReviewAt;
}
