using BotFramework.Benchmarks.Load;
using BotFramework.Benchmarks.Report;
using BotFramework.Benchmarks.Servers;

// The program is both: without arguments it drives, and starts itself again as each of the servers.
if (args is ["serve", var server])
{
    await Server.RunAsync(server);
}
else
{
    await Comparison.RunAsync(Settings.Parse(args), CancellationToken.None);
}
