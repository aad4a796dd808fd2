using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Testing;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Tests.Outbound.Testing;

namespace TalentBot.Host.Tests.Outbound;

public sealed class CanaryTests : IAsyncLifetime
{
    private const string Canary = "canary-";

    private readonly WholeBot _bot = new();

    private readonly MeterListener _meters = new();

    private readonly ConcurrentQueue<string> _measured = [];

    public Task InitializeAsync()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
            listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<long>((i, _, tags, _) => Note(i, tags));
        _meters.SetMeasurementEventCallback<double>((i, _, tags, _) => Note(i, tags));
        _meters.Start();
        return _bot.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        _meters.Dispose();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task Neither_the_secret_nor_a_token_is_written_anywhere()
    {
        var outside = _bot.Outside;
        await DeliverAsync("good", 0);
        outside.Connector = _ => new HttpResponseMessage(HttpStatusCode.Unauthorized);
        await DeliverAsync("refused", 1);
        outside.Connector = _ => throw new HttpRequestException(HttpRequestError.ResponseEnded);
        await DeliverAsync("broken", 2);
        outside.Connector = _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        await DeliverAsync("busy", 3);

        Assert.Contains(outside.Asked, c => c.Body.Contains(Canary, StringComparison.Ordinal));
        Assert.All(outside.Sent, c => Assert.StartsWith(Canary, c.Token, StringComparison.Ordinal));
        AssertClean();
    }

    [Fact]
    public async Task Nor_are_they_when_the_login_service_refuses_the_bot()
    {
        _bot.Outside.Login = _ => Outside.Refusal("invalid_client", HttpStatusCode.Unauthorized);

        await DeliverAsync("refused", 1);

        Assert.Contains(_bot.Log.GetSnapshot(), r => r.Id.Id == 331);
        AssertClean();
    }

    private void AssertClean()
    {
        Assert.NotEmpty(_measured);
        Assert.DoesNotContain(_measured, m => m.Contains(Canary, StringComparison.Ordinal));
        Assert.DoesNotContain(
            _bot.Log.GetSnapshot().Select(TextOf),
            t => t.Contains(Canary, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            _bot.Files.Select(ReadShared),
            t => t.Contains(Canary, StringComparison.Ordinal)
        );
    }

    /// <summary>Sends, and waits until as many effects as said have failed.</summary>
    private async Task DeliverAsync(string id, int failed)
    {
        await _bot.AddAsync(id);
        await _bot.QueueAsync(id, new Effect.PostDecision());
        await _bot.RowsAsync(rows => rows.Count == failed && rows.All(r => r.Attempt > 0));
    }

    private static string TextOf(FakeLogRecord record) =>
        $"""
            {record.Message} {record.Exception}
            {string.Join(' ', record.StructuredState ?? [])}
            {string.Join(
                ' ',
                record.Scopes.Select(s =>
                    s is IEnumerable<KeyValuePair<string, object?>> all
                        ? string.Join(' ', all)
                        : s?.ToString()
                )
            )}
            """;

    private static string ReadShared(string file)
    {
        using var stream = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue(instrument.Name + ' ' + string.Join(' ', tags.ToArray()));
}
