using System.Diagnostics;

namespace BotFramework.Benchmarks.Load;

/// <summary>Drives one server over its connections.</summary>
internal sealed class Driver : IDisposable
{
    private const int ConversationsPerConnection = 25;
    private const int WarmingTurns = 100_000;

    private readonly Contestant _contestant;
    private readonly Connector _connector;
    private readonly ServerProcess _server;
    private readonly List<Caller> _callers;

    private Driver(
        Contestant contestant,
        Connector connector,
        ServerProcess server,
        List<Caller> callers
    )
    {
        _contestant = contestant;
        _connector = connector;
        _server = server;
        _callers = callers;
    }

    /// <summary>Starts the server and connects to it.</summary>
    public static async Task<Driver> StartAsync(
        Contestant contestant,
        Connector connector,
        int connections,
        CancellationToken cancellationToken
    )
    {
        var server = await ServerProcess.StartAsync(contestant, cancellationToken);
        List<Caller> callers = [];
        for (var connection = 0; connection < connections; connection++)
        {
            var first = connection * ConversationsPerConnection;
            var caller = new Caller([
                .. Enumerable
                    .Range(first, ConversationsPerConnection)
                    .Select(number => new Conversation(number, connector.ServiceUrl)),
            ]);
            callers.Add(caller);
        }

        return new Driver(contestant, connector, server, callers);
    }

    /// <summary>Goes once through a conversation and looks at every answer.</summary>
    /// <exception cref="InvalidOperationException">The server does other work.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await ConnectAsync(cancellationToken);
        _connector.IsKeeping = true;
        for (var turn = 0; turn < 5; turn++)
        {
            var expected = _callers[0].Expected(_contestant.Work);
            await _callers[0].PostAsync(cancellationToken);
            if (!_connector.LastReply.Contains(expected, StringComparison.Ordinal))
            {
                throw new InvalidOperationException(
                    $"{_contestant.Title} said {_connector.LastReply} instead of {expected}"
                );
            }
        }

        _connector.IsKeeping = false;
    }

    /// <summary>Drives until compilers have done their part, or for as long as that may take.</summary>
    public async Task WarmUpAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var replies = _connector.Replies;
        while (
            _connector.Replies - replies < WarmingTurns && Stopwatch.GetElapsedTime(began) < atMost
        )
        {
            await RunAsync(TimeSpan.FromSeconds(1), cancellationToken);
        }
    }

    /// <summary>Drives for a time and measures.</summary>
    /// <exception cref="InvalidOperationException">There was not one reply a turn.</exception>
    public async Task<Measurement> RunAsync(TimeSpan phase, CancellationToken cancellationToken)
    {
        await ConnectAsync(cancellationToken);
        var replies = _connector.Replies;
        var before = await _server.ReadUsageAsync(cancellationToken);
        var began = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(
            _callers.Select(caller => caller.RunAsync(phase, cancellationToken))
        );
        var lasted = Stopwatch.GetElapsedTime(began);
        var after = await _server.ReadUsageAsync(cancellationToken);
        TimeSpan[] all = [.. latencies.SelectMany(latency => latency).Order()];
        return _connector.Replies - replies == all.Length
            ? Measurement.Of(all, lasted, before, after)
            : throw new InvalidOperationException(
                $"{_contestant.Title}: {all.Length} turns, {_connector.Replies - replies} replies"
            );
    }

    private Task ConnectAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(
            _callers.Select(caller => caller.ConnectAsync(_server.Address, cancellationToken))
        );

    public void Dispose()
    {
        _callers.ForEach(caller => caller.Dispose());
        _server.Dispose();
    }
}
