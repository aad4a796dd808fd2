using TalentBot.Host.Verbs;

return args switch
{
    ["help" or "--help" or "-h"] => Usage.Show(Console.Out),
    ["evaluate", var file] => EvaluateVerb.Run(
        file,
        new(Console.OpenStandardInput(), Console.Out, Console.Error)
    ),
    [] or [['-', ..], ..] => await RunVerb.RunAsync(args, Console.Error),
    _ => Usage.Refuse(Console.Error),
};
