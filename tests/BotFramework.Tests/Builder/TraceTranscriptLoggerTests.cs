using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder;

public sealed class TraceTranscriptLoggerTests : IDisposable
{
    private readonly StringWriter _written = new();
    private readonly TextWriterTraceListener _listener;

    public TraceTranscriptLoggerTests()
    {
        _listener = new TextWriterTraceListener(_written);
        Trace.Listeners.Add(_listener);
    }

    public void Dispose()
    {
        Trace.Listeners.Remove(_listener);
        _listener.Dispose();
        _written.Dispose();
    }

    [Fact]
    public async Task An_activity_is_written_whole()
    {
        await new TraceTranscriptLogger().LogActivityAsync(Given.Message("traced whole"));

        Assert.Contains("\"text\":\"traced whole\"", Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_may_be_written_without_what_it_says()
    {
        var message = Given.Message("never traced");
        var logger = new TraceTranscriptLogger(traceActivity: false);
        foreach (var name in new[] { "Carla of traces", null })
        {
            message.From.Name = name;
            await logger.LogActivityAsync(message);
        }

        Assert.Contains("Carla of traces [message]", Written, StringComparison.Ordinal);
        Assert.Contains("29:ana [message]", Written, StringComparison.Ordinal);
        Assert.DoesNotContain("never traced", Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_cannot_be_written() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() =>
            new TraceTranscriptLogger().LogActivityAsync(null)
        );

    private string Written
    {
        get
        {
            Trace.Flush();
            return _written.ToString();
        }
    }
}
