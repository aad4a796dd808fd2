using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Languages;

namespace TalentBot.Owning.Times;

/// <summary>Reads typed dates and times such as “Friday 5pm”, in a person's language and time zone.</summary>
/// <remarks>It never guesses: what is not wholly understood, or in two ways, comes back as that.</remarks>
internal static class SpokenInstants
{
    /// <summary>A date without a time means the end of that working day.</summary>
    public static readonly TimeSpan EndOfDay = TimeSpan.FromHours(17);

    /// <summary>Nobody needs more words for an instant, and longer texts take long to search.</summary>
    private const int LongestText = 60;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd H:mm",
        "yyyy-MM-ddTHH:mm",
    ];

    /// <summary>The meaning of a text; total.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="language">The language of the person; one that the recogniser does not know reads nothing.</param>
    /// <param name="zone">Their time zone.</param>
    /// <param name="now">The present instant.</param>
    public static SpokenInstant Read(
        string text,
        Language language,
        TimeZoneInfo zone,
        DateTimeOffset now
    )
    {
        var spoken = Accents.Restore(WithoutLeads(text, language), language);
        if (Written(spoken, zone) is { } written)
        {
            return Of(written > now ? [written] : []);
        }

        var clock = new ZoneClock(zone, now);
        return
            spoken.Length is 0 or > LongestText
            || CultureDates.Find(spoken, language, clock) is not { } meanings
            ? new SpokenInstant.Unread()
            : Of([.. meanings.Where(at => at > now).Distinct().Order()]);
    }

    /// <summary>The way in which forms write dates has one meaning in every language; null when it is written otherwise.</summary>
    private static DateTimeOffset? Written(string text, TimeZoneInfo zone)
    {
        if (
            !DateTime.TryParseExact(
                text,
                Formats,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            ) || at.Year is 1 or 9999
        )
        {
            return null;
        }

        var local = text.Contains(':', StringComparison.Ordinal) ? at : at + EndOfDay;
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static SpokenInstant Of(ImmutableArray<DateTimeOffset> future) =>
        future switch
        {
            [] => new SpokenInstant.Past(),
            [var only] => new SpokenInstant.One(only),
            _ => new SpokenInstant.Several(future),
        };

    /// <summary>“until Friday” is the same deadline as “Friday”; the recogniser takes it for a stretch of time.</summary>
    private static string WithoutLeads(string text, Language language)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var leads = language["deadline.leads"]
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join(
            ' ',
            words.SkipWhile(w => leads.Contains(w, StringComparer.OrdinalIgnoreCase))
        );
    }
}
