using TalentBot.Host.Verbs;

// `dotnet run` puts the environment in front of what was typed; the project file says when.
string[] typed = args is ["--environment", _, .. var rest] ? rest : args;
return typed switch
{
    ["help" or "--help" or "-h"] => Usage.Show(Console.Out),
    ["evaluate", var file] => EvaluateVerb.Run(
        file,
        new(Console.OpenStandardInput(), Console.Out, Console.Error)
    ),
    ["framework", .. var words] => FrameworkVerb.Run(
        words,
        settings: args[..^typed.Length],
        new(Console.OpenStandardInput(), Console.Out, Console.Error)
    ),
    [] or [['-', ..], ..] => await RunVerb.RunAsync(args, Console.Error),
    _ => Usage.Refuse(Console.Error),
};
