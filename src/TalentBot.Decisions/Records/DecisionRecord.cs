using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records;

/// <summary>A decision as it is kept: only what everybody may read, in a fixed order.</summary>
/// <remarks>Writers add nothing and leave nothing out: what must stay hidden is not in it.</remarks>
public sealed record DecisionRecord
{
    /// <summary>Id of the assessment.</summary>
    public required string Id { get; init; }

    /// <summary>What was decided about.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence or two about it; empty when not given.</summary>
    public required string About { get; init; }

    /// <summary>How far it is.</summary>
    public required RecordStatus Status { get; init; }

    /// <summary>When it was decided; when it closed while it is not.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>When it was started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When and why the answers became final.</summary>
    public required AssessmentState.Closed Closing { get; init; }

    /// <summary>Version of the framework.</summary>
    public required string FrameworkVersion { get; init; }

    /// <summary>Whether names stand beside answers.</summary>
    public required Visibility Visibility { get; init; }

    /// <summary>Names of the owner and co-owners.</summary>
    public required ImmutableArray<string> DecisionMakers { get; init; }

    /// <summary>Names of those invited to answer.</summary>
    public required ImmutableArray<string> Invited { get; init; }

    /// <summary>Names of those who finished; empty in an anonymous decision.</summary>
    public required ImmutableArray<string> Finishers { get; init; }

    /// <summary>Number of those who finished the whole checklist.</summary>
    public required int Finished { get; init; }

    /// <summary>Number of those who had to finish for a verdict.</summary>
    public required int Needed { get; init; }

    /// <summary>The verdict word.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The priorities with the group's weights; empty when too few ranked them to be shown.</summary>
    public required ImmutableArray<RecordedFigure> Weights { get; init; }

    /// <summary>What speaks for the first model and against it.</summary>
    public required ImmutableArray<RecordedDriver> Drivers { get; init; }

    /// <summary>All models, best first.</summary>
    public required ImmutableArray<RecordedOption> Options { get; init; }

    /// <summary>What was decided, revised decisions first; empty while nothing is.</summary>
    public required ImmutableArray<RecordedDecision> Decisions { get; init; }

    /// <summary>Risks of the models decided for, or of the first model.</summary>
    public required ImmutableArray<RecordedRisk> Risks { get; init; }

    /// <summary>Failure patterns to watch for.</summary>
    public required ImmutableArray<RecordedPattern> Patterns { get; init; }

    /// <summary>What to do next.</summary>
    public required ImmutableArray<string> NextSteps { get; init; }

    /// <summary>How far the leaders agree.</summary>
    public required RecordedAgreement Agreement { get; init; }

    /// <summary>Answers to the questions that may be shown.</summary>
    public required ImmutableArray<RecordedQuestion> Questions { get; init; }

    /// <summary>Number of questions that may not be shown.</summary>
    public required int HiddenQuestions { get; init; }

    /// <summary>Whether anybody has answered anything: without that nothing is recommended.</summary>
    [JsonIgnore]
    public bool IsAnswered { get; init; }

    /// <summary>How positions moved in the second rounds.</summary>
    public required ImmutableArray<RecordedRound> Rounds { get; init; }

    /// <summary>What really happened; null while not reviewed.</summary>
    public required RecordedReview? Review { get; init; }

    /// <summary>The decision that holds; null while nothing is decided.</summary>
    [JsonIgnore]
    public RecordedDecision? Decision => Decisions is [.., var last] ? last : null;
}
