using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration;

namespace TalentBot.Host.Verbs;

/// <summary>Runs the bot until it is told to stop.</summary>
internal static class RunVerb
{
    /// <summary>Runs it; a fault of the configuration or the machine ends it in plain words.</summary>
    /// <returns>0 after a stop, 1 when it could not start.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        try
        {
            await using var app = BotApplication.Create(args);
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            await app.RunAsync();
            return 0;
        }
        catch (Exception refused) when (Faults(refused) is { Length: > 0 } faults)
        {
            await error.WriteLineAsync("The bot cannot start:");
            foreach (var fault in faults)
            {
                await error.WriteLineAsync("- " + fault);
            }

            return 1;
        }
    }

    /// <summary>What to mend, line by line; none when the exception is a bug.</summary>
    private static string[] Faults(Exception exception) =>
        exception switch
        {
            OptionsValidationException settings =>
            [
                .. settings.Failures.Distinct(StringComparer.Ordinal),
            ],
            AggregateException { InnerExceptions: var several } => [.. several.SelectMany(Faults)],
            StartRefusedException or IOException => [exception.Message],
            SqliteException => [$"The database cannot be used: {exception.Message}"],
            _ => [],
        };
}
