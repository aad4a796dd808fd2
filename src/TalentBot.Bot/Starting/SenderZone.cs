using Microsoft.Bot.Schema;

namespace TalentBot.Starting;

/// <summary>The time zone in which a person means dates.</summary>
internal static class SenderZone
{
    /// <summary>The zone that the client names, else its offset now, else UTC.</summary>
    public static TimeZoneInfo Of(Activity activity)
    {
        if (Named(activity.LocalTimezone) is { } named)
        {
            return named;
        }

        if (Named(ClientOf(activity)?.Timezone) is { } ofClient)
        {
            return ofClient;
        }

        return activity.LocalTimestamp is { Offset: var offset } && offset != TimeSpan.Zero
            ? TimeZoneInfo.CreateCustomTimeZone(Name(offset), offset, Name(offset), null)
            : TimeZoneInfo.Utc;
    }

    private static TimeZoneInfo? Named(string? id) =>
        id is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : null;

    private static ClientInfo? ClientOf(Activity activity) =>
        activity.Entities?.FirstOrDefault(e => e?.Type == "clientInfo")?.GetAs<ClientInfo>();

    private static string Name(TimeSpan offset) =>
        $"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{offset:hh\\:mm}";
}
