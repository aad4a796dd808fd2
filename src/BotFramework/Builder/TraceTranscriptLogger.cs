using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Trace = System.Diagnostics.Trace;

namespace Microsoft.Bot.Builder;

/// <summary>Writes what is said to the listeners of <see cref="System.Diagnostics.Trace"/>.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(traceActivity: true) { }

    /// <summary>Writes whole activities as JSON, or only who sent what kind.</summary>
    public TraceTranscriptLogger(bool traceActivity) => _traceActivity = traceActivity;

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.TraceInformation(_traceActivity ? SchemaJson.Serialize(activity) : Line(activity));
        return Task.CompletedTask;
    }

    private static string Line(IActivity activity)
    {
        var sender = activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role;
        return $"{sender} [{activity.Type}]";
    }
}
