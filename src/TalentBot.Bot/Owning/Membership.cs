using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Owning;

/// <summary>Says whether an owner still belongs to where the decision takes place.</summary>
internal static class Membership
{
    /// <summary>Whether the person is not among the members any more; false when that cannot be found out.</summary>
    public static async Task<bool> HasLeftAsync(
        ITurnContext context,
        Actor actor,
        Assessment assessment,
        CancellationToken cancellationToken
    )
    {
        // Who writes in the channel is in it; only one to one somebody may have left it meanwhile.
        if (actor.Channel is not null)
        {
            return false;
        }

        using var patience = Patience.Within(cancellationToken);
        try
        {
            await TeamsInfo.GetTeamMemberAsync(
                context,
                actor.Person.ChatId ?? actor.Person.ObjectId,
                Venue.ChannelOf(assessment.Venue.Conversation),
                patience.Token
            );
            return false;
        }
        catch (ErrorResponseException fault)
            when (fault.Response?.StatusCode is HttpStatusCode.NotFound)
        {
            return true;
        }
        // A platform that does not answer must not lock an owner out.
        catch (Exception fault)
            when (fault is RestException or HttpRequestException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }
}
