using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Guide;

namespace TalentBot.Decisions.Frameworks;

/// <summary>All content of the decision: what is asked, how it counts, what is said.</summary>
/// <remarks>Ids are unique within their kind. Orders are those of the file.</remarks>
public sealed partial record Framework
{
    /// <summary>Version of the content, kept by every assessment that began with it.</summary>
    public required string Version { get; init; }

    /// <summary>The engagement models, in the order that breaks ties.</summary>
    public required ImmutableArray<EngagementModel> Models { get; init; }

    /// <summary>What a team trades off, in the order that breaks ties.</summary>
    public required ImmutableArray<Priority> Priorities { get; init; }

    /// <summary>The checklist's sections with their questions.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Facts that rule a model out.</summary>
    public required ImmutableArray<Gate> Gates { get; init; }

    /// <summary>Rows of the decision matrix.</summary>
    public required ImmutableArray<MatrixRow> Matrix { get; init; }

    /// <summary>What can go wrong, model by model.</summary>
    public required ImmutableArray<Risk> Risks { get; init; }

    /// <summary>How each model typically fails.</summary>
    public required ImmutableArray<FailurePattern> Patterns { get; init; }

    /// <summary>Situations that teams are typically in.</summary>
    public required ImmutableArray<Scenario> Scenarios { get; init; }

    /// <summary>Common questions with their answers.</summary>
    public required ImmutableArray<CommonQuestion> CommonQuestions { get; init; }

    /// <summary>What to remember about the models, one or two sentences each.</summary>
    public ImmutableArray<string> Takeaways { get; init; } = [];
}
