using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Bots;

/// <summary>Who is behind an activity: taken from the authenticated activity, never from a card's data.</summary>
/// <param name="Tenant">Id of the tenant; empty where the client names none.</param>
/// <param name="Person">The person.</param>
/// <param name="Channel">The channel or chat of several people that it happens in; null one to one.</param>
/// <param name="Language">The language of their client.</param>
internal sealed record Actor(string Tenant, Person Person, string? Channel, Language Language)
{
    /// <summary>Longest display name that is kept.</summary>
    private const int LongestName = 60;

    /// <summary>The actor of an activity; null when it does not come from a person of the directory.</summary>
    public static Actor? Of(IActivity activity) =>
        activity.From is { AadObjectId.Length: > 0 } from && !IsBot(from)
            ? new(
                TenantOf(activity),
                new(from.AadObjectId, from.Id, NameOf(from), Spoken(activity)?.Tag),
                Scopes.Of((Activity)activity) is Scope.Personal ? null : activity.Conversation.Id,
                LanguageOf(activity)
            )
            : null;

    /// <summary>The language of the client that an activity comes from.</summary>
    public static Language LanguageOf(IActivity activity) => Spoken(activity) ?? Language.English;

    /// <summary>Whether it is a bot's account: by its role, or by the platform's mark of bots.</summary>
    public static bool IsBot(ChannelAccount account) =>
        string.Equals(account.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
        || account.Id?.StartsWith("28:", StringComparison.Ordinal) is true;

    /// <summary>A display name made safe to keep and to show.</summary>
    public static string NameOf(ChannelAccount account) =>
        PlainText.Clean(account.Name, LongestName);

    private static Language? Spoken(IActivity activity) =>
        (activity as Activity)?.Locale is { Length: > 0 } locale ? Language.Of(locale) : null;

    /// <summary>The tenant of an activity; empty where the client names none.</summary>
    public static string TenantOf(IActivity activity) =>
        activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id
        ?? activity.Conversation.TenantId
        ?? "";
}
