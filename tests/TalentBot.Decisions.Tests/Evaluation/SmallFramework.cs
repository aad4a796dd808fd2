using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation;

/// <summary>
/// Three models, three priorities and four questions: small enough to compute by hand.
/// </summary>
/// <remarks>
/// Evidence (fit less mean fit) per level, for freelancers, augmentation and managed:
/// <code>
/// pace  (speed)    slow −1 −1  1   fast  1  1 −1
/// price (cost)     low   2  0 −2   fair  0  0  0   high −2  0  2
/// depth (control)  thin  1 −2  1   thick −1  2 −1
/// core  (control)  no    1 −1  1   part  0  0  0   yes  −1  1 −1
/// </code>
/// </remarks>
internal static class SmallFramework
{
    private static readonly string[] Models = ["freelancers", "augmentation", "managed"];

    public static Framework Create() =>
        new()
        {
            Version = "test",
            Models =
            [
                .. Models.Select(id => new EngagementModel(id, id, "", [$"Begin with {id}."])),
            ],
            Priorities =
            [
                new Priority("speed", "Speed", ""),
                new Priority("cost", "Cost", ""),
                new Priority("control", "Control", ""),
            ],
            Sections =
            [
                new Section("work", "Work", [Pace, Depth]),
                new Section("money", "Money", [Price, Core]),
            ],
            Gates =
            [
                new Gate("no-freelancers", "", ["freelancers"]),
                new Gate("no-direction", "", ["freelancers", "augmentation"]),
                new Gate("no-managed", "", ["managed"]),
            ],
            Matrix = [],
            Risks =
            [
                Risk("rush", "freelancers", new Sign("pace", ["fast"]), new Sign("price", ["low"])),
                Risk("steer", "augmentation", new Sign("depth", ["thick"])),
                Risk("unsigned", "managed"),
            ],
            Patterns =
            [
                Pattern("farm", "freelancers", new Sign("pace", ["fast"])),
                Pattern("rudder", "augmentation", new Sign("pace", ["slow", "fast"])),
                Pattern("box", "managed", new Sign("pace", ["slow"])),
            ],
            Scenarios = [],
            CommonQuestions = [],
        };

    private static Question Pace =>
        Question("pace", "speed", Level("slow", -1, 0, 1), Level("fast", 1, 2, -1)) with
        {
            Quick = true,
        };

    private static Question Price =>
        Question(
            "price",
            "cost",
            Level("low", 2, 0, -2),
            Level("fair", 0, 0, 0),
            Level("high", -2, 0, 2)
        );

    private static Question Depth =>
        Question("depth", "control", Level("thin", 1, -2, 0), Level("thick", -1, 2, -2)) with
        {
            Quick = true,
        };

    private static Question Core =>
        Question(
            "core",
            "control",
            Level("no", 0, 0, 1),
            Level("part", -1, 1, 0),
            Level("yes", -2, 2, -1)
        );

    private static Question Question(string id, string priority, params Level[] levels) =>
        new(id, id, "", "", priority, Quick: false, [.. levels]);

    private static Level Level(string id, params double[] fits) =>
        new(
            id,
            id,
            "",
            Models
                .Zip(fits)
                .ToImmutableDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)
        );

    private static Risk Risk(string id, string model, params Sign[] signs) =>
        new(id, model, "", id, "", [.. signs]);

    private static FailurePattern Pattern(string id, string model, Sign first) =>
        new(
            id,
            model,
            id,
            "",
            "",
            [first, new Sign("depth", ["thick"]), new Sign("core", ["part", "yes"])]
        );
}
