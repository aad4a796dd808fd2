using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    /// <summary>Completes what the activity says of the added members, and hands them on.</summary>
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        List<TeamsChannelAccount> members = [];
        foreach (var member in membersAdded.Where(member => member is not null))
        {
            members.Add(await CompleteAsync(member, turnContext, cancellationToken));
        }

        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken);
    }

    /// <summary>Hands the removed members on.</summary>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(membersRemoved);
        List<TeamsChannelAccount> members =
        [
            .. membersRemoved.Where(member => member is not null).Select(AsTeams),
        ];
        return OnTeamsMembersRemovedAsync(members, teamInfo, turnContext, cancellationToken);
    }

    /// <summary>Members joined, the bot itself perhaps among them.</summary>
    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    /// <summary>Members left, the bot itself perhaps among them.</summary>
    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    private static TeamsChannelAccount AsTeams(ChannelAccount member) =>
        PlainReading.TryRead(member, out TeamsChannelAccount known)
            ? known
            : new TeamsChannelAccount { Id = member.Id, Name = member.Name };

    /// <summary>Asks Teams who a member is, unless the activity says it or it is the bot.</summary>
    private static async Task<TeamsChannelAccount> CompleteAsync(
        ChannelAccount member,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        if (
            member.ExtensionData is { Count: > 0 }
            || string.IsNullOrEmpty(member.Id)
            || member.Id == turnContext.Activity.Recipient?.Id
        )
        {
            return AsTeams(member);
        }

        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken);
        }
        catch (ErrorResponseException exception)
            when (exception.Body?.Error?.Code == "ConversationNotFound")
        {
            // Teams has taken the conversation away meanwhile; what it said before must do.
            return AsTeams(member);
        }
    }
}
