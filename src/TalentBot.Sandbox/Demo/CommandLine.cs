using TalentBot.Sandbox.Scenarios;

namespace TalentBot.Sandbox.Demo;

/// <summary>Reads the command line.</summary>
internal static class CommandLine
{
    private static readonly SandboxCommand.Play Usual = new(ScenarioLibrary.All[0].Id, null, null);

    /// <summary>How to use the sandbox.</summary>
    public static string Usage =>
        """
            A Teams channel on this machine: leaders press the bot's cards as Teams clients do.

            Usage: dotnet run --project src/TalentBot.Sandbox -- demo [SCENARIO] [OPTION]...

              demo               starts the bot and plays a decision of five leaders
                SCENARIO         one of those that --list names; the first unless given
                --answers FILE   your own team's answers instead of a scenario
                --out DIR        where recommendation.json, recommendation.html and
                                 transcript.md go
                --list           names the scenarios
              help               says this

            """;

    /// <summary>What the arguments ask for.</summary>
    public static SandboxCommand Parse(string[] arguments) =>
        arguments switch
        {
            [] or ["help" or "--help" or "-h", ..] => new SandboxCommand.Help(),
            ["demo", .. var rest] => Demo(rest),
            [var other, ..] => Wrong($"There is no command '{other}'."),
        };

    private static SandboxCommand Demo(string[] arguments)
    {
        var play = Usual;
        string? scenario = null;
        for (var at = 0; at < arguments.Length; at++)
        {
            switch (arguments[at])
            {
                case "--help" or "-h":
                    return new SandboxCommand.Help();
                case "--list":
                    return new SandboxCommand.List();
                case "--answers" or "--out" when IsLast(arguments, at):
                    return Wrong($"{arguments[at]} needs a value after it.");
                case "--answers":
                    play = play with { AnswersPath = arguments[++at] };
                    break;
                case "--out":
                    play = play with { OutFolder = arguments[++at] };
                    break;
                case ['-', ..]:
                    return Wrong($"There is no option '{arguments[at]}'.");
                case var second when scenario is not null:
                    return Wrong($"One scenario at a time: '{scenario}' or '{second}'.");
                default:
                    scenario = arguments[at];
                    break;
            }
        }

        return Choose(play, scenario);
    }

    private static SandboxCommand Choose(SandboxCommand.Play play, string? scenario) =>
        scenario is null ? play
        : play.AnswersPath is not null
            ? Wrong($"Either the scenario '{scenario}' or --answers, not both.")
        : ScenarioLibrary.Find(scenario) is null
            ? Wrong($"There is no scenario '{scenario}'. There are: {Known()}.")
        : play with { ScenarioId = scenario };

    private static bool IsLast(string[] arguments, int at) =>
        at + 1 == arguments.Length || arguments[at + 1].StartsWith("--", StringComparison.Ordinal);

    private static string Known() => string.Join(", ", ScenarioLibrary.All.Select(s => s.Id));

    private static SandboxCommand.Wrong Wrong(string what) =>
        new($"{what} See: dotnet run --project src/TalentBot.Sandbox -- help");
}
