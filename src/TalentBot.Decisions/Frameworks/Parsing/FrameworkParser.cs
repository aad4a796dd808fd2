using TalentBot.Decisions.Frameworks.Checks;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Frameworks.Parsing;

/// <summary>Reads a whole framework, each part after those that it refers to.</summary>
internal static class FrameworkParser
{
    // Three priorities span a triangle, the picture that robustness is shown in.
    private const int Priorities = 3;
    private const int MostModels = 6;
    private const int VersionLength = 40;

    public static Framework Parse(ObjectReader o)
    {
        // For editors; nothing here depends on where it points.
        o.Optional("$schema")?.Text(TextLimits.Sentence);
        var ids = new KnownIds();
        var framework = WithTheRest(Scored(o, ids), o, ids);
        o.Faults.AddRange(Judged(framework, o.Faults));
        return framework;
    }

    private static IEnumerable<Fault> Judged(Framework framework, IReadOnlyList<Fault> faults) =>
        [
            .. Grounds.HoldForScores(faults) ? ScoreChecks.FaultsOf(framework) : [],
            .. Grounds.HoldForRows(faults) ? RowChecks.FaultsOf(framework) : [],
        ];

    private static Framework Scored(ObjectReader o, KnownIds ids)
    {
        var models = new ModelParser(ids);
        return new Framework
        {
            Version = o.Text("version", VersionLength),
            Models = o.Objects("models", models.Model, atLeast: 2, MostModels),
            Priorities = o.Objects("priorities", models.Priority, Priorities, Priorities),
            Matrix = o.Objects("matrix", models.Row, atLeast: 1),
            Sections = o.Objects("sections", new ChecklistParser(ids).Section, atLeast: 1),
            Gates = [],
            Risks = [],
            Patterns = [],
            Scenarios = [],
            CommonQuestions = [],
        };
    }

    private static Framework WithTheRest(Framework framework, ObjectReader o, KnownIds ids)
    {
        var consequences = new ConsequenceParser(ids);
        var guide = new GuideParser(ids);
        return framework with
        {
            Gates = o.Objects("gates", consequences.Gate),
            Risks = o.Objects("risks", consequences.Risk),
            Patterns = o.Objects("patterns", consequences.Pattern),
            Scenarios = o.Objects("scenarios", guide.Scenario),
            CommonQuestions = o.Objects("commonQuestions", guide.CommonQuestion),
            Takeaways = o.Texts("takeaways", TextLimits.Sentence, atLeast: 0, int.MaxValue),
        };
    }
}
