using Microsoft.Bot.Schema;

namespace TalentBot.Starting;

/// <summary>The time zone in which a person means dates.</summary>
internal static class SenderZone
{
    /// <summary>The zone that the client names, else its offset now, else UTC.</summary>
    public static TimeZoneInfo Of(Activity activity)
    {
        if (
            activity.LocalTimezone is { Length: > 0 } id
            && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
        )
        {
            return zone;
        }

        return activity.LocalTimestamp is { Offset: var offset } && offset != TimeSpan.Zero
            ? TimeZoneInfo.CreateCustomTimeZone(Name(offset), offset, Name(offset), null)
            : TimeZoneInfo.Utc;
    }

    private static string Name(TimeSpan offset) =>
        $"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{offset:hh\\:mm}";
}
