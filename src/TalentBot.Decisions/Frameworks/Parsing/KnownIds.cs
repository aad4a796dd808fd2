using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Frameworks.Parsing;

/// <summary>The ids of a framework that others refer to, and those that must not repeat.</summary>
internal sealed class KnownIds
{
    public Ids Models { get; } = new("model");

    public Ids Priorities { get; } = new("priority");

    public Ids Rows { get; } = new("matrix row");

    public Ids Sections { get; } = new("section");

    public Ids Questions { get; } = new("question");

    /// <summary>The levels of each question, by its id.</summary>
    public Dictionary<string, Ids> Levels { get; } = new(StringComparer.Ordinal);

    public Ids Gates { get; } = new("gate");

    public Ids Risks { get; } = new("risk");

    public Ids Patterns { get; } = new("failure pattern");

    public Ids Scenarios { get; } = new("scenario");

    public Ids CommonQuestions { get; } = new("common question");
}
