using BotFramework.Benchmarks.Load;
using BotFramework.Benchmarks.Report;
using BotFramework.Benchmarks.Servers;

// The program is both: without "serve" it drives, and starts itself again as each of the servers.
if (args is ["serve", var server])
{
    await Server.RunAsync(server);
    return 0;
}

Settings settings;
try
{
    settings = Settings.Parse(args);
}
catch (ArgumentException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 2;
}

await Comparison.RunAsync(settings, CancellationToken.None);
return 0;
