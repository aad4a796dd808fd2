using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    private const string EventPrefix = "application/vnd.microsoft.";

    /// <summary>Calls the method for a meeting's event or for a read receipt.</summary>
    /// <exception cref="ArgumentException">Such an event has no value that fits it.</exception>
    protected override Task OnEventActivityAsync(
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        return
            activity.ChannelId == Channels.Msteams
            && activity.Name?.StartsWith(EventPrefix, StringComparison.Ordinal) is true
            ? OnTeamsNamedEventAsync(turnContext, cancellationToken)
            : base.OnEventActivityAsync(turnContext, cancellationToken);
    }

    /// <summary>A meeting began.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>A meeting ended.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>People came to a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>People left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Somebody has read messages of the bot.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    private static T Read<T>(IEventActivity activity)
        where T : class =>
        InvokeValue.TryRead<T>(activity.Value)
        ?? throw new ArgumentException(
            $"The event {activity.Name} needs a value that is a {typeof(T).Name}.",
            nameof(activity)
        );

    private Task OnTeamsNamedEventAsync(ITurnContext<IEventActivity> turn, CancellationToken token)
    {
        var activity = turn.Activity;
        return activity.Name[EventPrefix.Length..] switch
        {
            "meetingStart" => OnTeamsMeetingStartAsync(
                Read<MeetingStartEventDetails>(activity),
                turn,
                token
            ),
            "meetingEnd" => OnTeamsMeetingEndAsync(
                Read<MeetingEndEventDetails>(activity),
                turn,
                token
            ),
            "meetingParticipantJoin" => OnTeamsMeetingParticipantsJoinAsync(
                Read<MeetingParticipantsEventDetails>(activity),
                turn,
                token
            ),
            "meetingParticipantLeave" => OnTeamsMeetingParticipantsLeaveAsync(
                Read<MeetingParticipantsEventDetails>(activity),
                turn,
                token
            ),
            "readReceipt" => OnTeamsReadReceiptAsync(Read<ReadReceiptInfo>(activity), turn, token),
            _ => base.OnEventActivityAsync(turn, token),
        };
    }
}
