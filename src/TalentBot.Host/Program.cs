using TalentBot.Host.Frameworks;
using TalentBot.Host.Verbs;

// `dotnet run` puts the environment in front of what was typed; the project file says when.
string[] typed = args is ["--environment", _, .. var rest] ? rest : args;
var settings = args[..^typed.Length];
using var input = Console.OpenStandardInput();
var console = new Streams(input, Console.Out, Console.Error);
return typed switch
{
    ["help" or "--help" or "-h"] => Usage.Show(console.Out),
    ["evaluate", .. var words] => EvaluateVerb.Run(
        words,
        ConfiguredFramework.FromSettings(settings),
        console
    ),
    ["cost", .. var words] => CostVerb.Run(words, console),
    ["framework", .. var words] => FrameworkVerb.Run(words, settings, console),
    [] or [['-', ..], ..] => await RunVerb.RunAsync(args, console.Error),
    _ => Usage.Refuse(console.Error),
};
