using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Trace = System.Diagnostics.Trace;

namespace Microsoft.Bot.Builder;

/// <summary>Takes down what comes in and what goes out, when the turn is over.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    /// <summary>A middleware that hands everything to a logger.</summary>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);

        _logger = transcriptLogger;
    }

    /// <summary>Runs the turn and takes it down, also if it fails.</summary>
    public async Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate nextTurn,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        var transcript = new ConcurrentQueue<IActivity>();
        NoteIncoming(turnContext.Activity, transcript);
        NoteOutgoing(turnContext, transcript);
        try
        {
            await nextTurn(cancellationToken);
        }
        finally
        {
            await LogAsync(transcript);
        }
    }

    private static void NoteIncoming(Activity activity, ConcurrentQueue<IActivity> transcript)
    {
        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
        {
            activity.From.Role = RoleTypes.User;
        }

        // Nobody sent this one: the bot began the turn itself.
        if (
            activity.Type != ActivityTypes.Event
            || activity.Name != ActivityEventNames.ContinueConversation
        )
        {
            transcript.Enqueue(Copy(activity));
        }
    }

    private static void NoteOutgoing(ITurnContext turn, ConcurrentQueue<IActivity> transcript)
    {
        turn.OnSendActivities(
            async (_, activities, next) =>
            {
                var responses = await next();
                activities.ForEach(activity => transcript.Enqueue(CopySent(activity)));
                return responses;
            }
        );
        turn.OnUpdateActivity(
            async (_, activity, next) =>
            {
                var response = await next();
                var update = Copy(activity);
                update.Type = ActivityTypes.MessageUpdate;
                transcript.Enqueue(update);
                return response;
            }
        );
        turn.OnDeleteActivity(
            async (_, reference, next) =>
            {
                await next();
                transcript.Enqueue(Deletion(reference));
            }
        );
    }

    private static Activity Copy(Activity activity)
    {
        var copy = SchemaJson.Deserialize<Activity>(SchemaJson.SerializeToUtf8(activity));
        copy.Timestamp ??= DateTimeOffset.UtcNow;
        return copy;
    }

    // Not all channels say the id, and a transcript is read page by page after ids.
    private static Activity CopySent(Activity activity)
    {
        var copy = Copy(activity);
        copy.Id = string.IsNullOrEmpty(copy.Id) ? $"g_{Guid.NewGuid()}" : copy.Id;
        return copy;
    }

    private static Activity Deletion(ConversationReference reference) =>
        new Activity(
            ActivityTypes.MessageDelete,
            reference.ActivityId,
            timestamp: DateTimeOffset.UtcNow
        ).ApplyConversationReference(reference);

    private async Task LogAsync(ConcurrentQueue<IActivity> transcript)
    {
        foreach (var activity in transcript)
        {
            try
            {
                await _logger.LogActivityAsync(activity);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // What the user was told stands, whether or not it could be taken down.
                Trace.TraceError($"An activity could not be taken down: {exception}");
            }
        }
    }
}
