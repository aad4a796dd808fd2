using Microsoft.Bot.Builder;
using TalentBot.Bots;
using TalentBot.Commands;

namespace TalentBot.PersonalData;

/// <summary>Tells whose data a turn is about: always that of the person behind it.</summary>
internal static class Subjects
{
    /// <summary>The person and their chat; null where others read along, since that chat is not theirs.</summary>
    public static Subject? Of(ITurnContext context, Actor actor) =>
        Scopes.Of(context.Activity) is Scope.Personal
            ? new(actor.Tenant, actor.Person, context.Activity.Conversation.Id)
            : null;
}
