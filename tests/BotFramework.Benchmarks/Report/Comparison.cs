using BotFramework.Benchmarks.Load;

namespace BotFramework.Benchmarks.Report;

/// <summary>Runs all servers against the same work and prints what they took.</summary>
internal static class Comparison
{
    public static async Task RunAsync(Settings settings, CancellationToken cancellationToken)
    {
        await using var connector = await Connector.StartAsync(cancellationToken);
        List<(Contestant Who, Driver Driver)> drivers = [];
        try
        {
            foreach (var contestant in await ContestantsAsync(settings, cancellationToken))
            {
                var driver = await Driver.StartAsync(
                    contestant,
                    connector,
                    settings.Connections,
                    cancellationToken
                );
                drivers.Add((contestant, driver));
            }

            await PrintAsync(drivers, settings, cancellationToken);
        }
        finally
        {
            drivers.ForEach(one => one.Driver.Dispose());
        }
    }

    private static async Task<IReadOnlyList<Contestant>> ContestantsAsync(
        Settings settings,
        CancellationToken cancellationToken
    )
    {
        Contestant[] wanted =
        [
            .. Contestant.All.Where(contestant =>
                contestant.Title.Contains(settings.Only ?? "", StringComparison.OrdinalIgnoreCase)
            ),
        ];
        if (
            !wanted.Any(contestant => contestant.IsJavaScript)
            || await Packages.RestoreAsync(cancellationToken)
        )
        {
            return wanted;
        }

        await Console.Error.WriteLineAsync("Left out for want of its packages: JavaScript.");
        return [.. wanted.Where(contestant => !contestant.IsJavaScript)];
    }

    private static async Task PrintAsync(
        List<(Contestant Who, Driver Driver)> drivers,
        Settings settings,
        CancellationToken cancellationToken
    )
    {
        await Console.Out.WriteLineAsync(Machine.Describe(settings));
        foreach (var (_, driver) in drivers)
        {
            await driver.CheckAsync(cancellationToken);
            await driver.WarmUpAsync(settings.WarmUp, cancellationToken);
        }

        // In turns, so that a busy spell of the machine does not fall on one of them alone.
        var rounds = drivers.ToDictionary(one => one.Who, _ => new List<Measurement>());
        for (var round = 0; round < settings.Rounds; round++)
        {
            foreach (var (who, driver) in drivers)
            {
                rounds[who].Add(await driver.RunAsync(settings.Phase, cancellationToken));
            }
        }

        var medians = rounds.ToDictionary(
            pair => pair.Key,
            pair => Measurement.MedianOf(pair.Value)
        );
        await Console.Out.WriteLineAsync(Table.Of(medians));
        await Console.Out.WriteLineAsync(Machine.Load());
    }
}
