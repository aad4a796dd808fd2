using Microsoft.Bot.Schema;

namespace TalentBot.Commands;

/// <summary>Tells where an activity comes from.</summary>
internal static class Scopes
{
    /// <summary>The scope of an activity.</summary>
    public static Scope Of(Activity activity) =>
        activity.Conversation.ConversationType switch
        {
            "channel" => Scope.Channel,
            "groupChat" => Scope.GroupChat,
            "personal" => Scope.Personal,
            // Without a type it counts as shared unless nothing says so: answers are drawn in private only.
            _ when activity.Conversation.IsGroup is true => Scope.GroupChat,
            _ when activity.Conversation.Id?.StartsWith("19:", StringComparison.Ordinal) is true =>
                Scope.Channel,
            _ => Scope.Personal,
        };
}
