using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Text;

namespace TalentBot.Bots;

/// <summary>What people call the conversation that an activity comes from.</summary>
internal static class PlaceName
{
    private const int Longest = 120;

    /// <summary>Names of the team and the channel, or of the group chat; empty where there are none: the platform tells them in some of its messages only.</summary>
    public static string Of(IActivity activity)
    {
        var teams = activity.GetChannelData<TeamsChannelData>();
        var names = new[] { teams?.Team?.Name, teams?.Channel?.Name, activity.Conversation.Name };
        return PlainText.Clean(
            string.Join(" › ", names.Where(name => !string.IsNullOrWhiteSpace(name))),
            Longest
        );
    }
}
