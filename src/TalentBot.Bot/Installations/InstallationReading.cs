using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Bots;
using TalentBot.Commands;

namespace TalentBot.Installations;

/// <summary>Reads from an activity which place it comes from.</summary>
internal static class InstallationReading
{
    /// <summary>The place: a team as a whole, whatever channel of it; null when the activity names none.</summary>
    public static Installation? Of(Activity activity)
    {
        var team = activity.GetChannelData<TeamsChannelData>()?.Team;
        return Scopes.Of(activity) switch
        {
            Scope.Channel when team?.Id is { Length: > 0 } id => Place(
                activity,
                id,
                InstallationKind.Team,
                team.Name ?? ""
            ),
            Scope.Channel => null,
            Scope.GroupChat => Place(
                activity,
                activity.Conversation.Id,
                InstallationKind.GroupChat,
                activity.Conversation.Name ?? ""
            ),
            _ => Place(activity, activity.Conversation.Id, InstallationKind.Personal, ""),
        };
    }

    private static Installation Place(
        Activity activity,
        string id,
        InstallationKind kind,
        string name
    ) =>
        new(
            Actor.TenantOf(activity),
            id,
            kind,
            activity.ServiceUrl,
            activity.Recipient?.Id ?? "",
            name
        );
}
