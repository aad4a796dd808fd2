using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
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

    /// <summary>How the recogniser names the languages; English, read where the own language says nothing, has dates in both orders of day and month.</summary>
    private static readonly Dictionary<string, string[]> Cultures = new(StringComparer.Ordinal)
    {
        ["en"] = [Culture.English, Culture.EnglishOthers],
        ["de"] = [Culture.German],
        ["fr"] = [Culture.French],
        ["es"] = [Culture.Spanish],
    };

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
            || !Cultures.TryGetValue(language.Tag, out var cultures)
            ? new SpokenInstant.Unread()
            : In(cultures, spoken, clock, now)
                ?? In(Cultures["en"], spoken, clock, now)
                ?? new SpokenInstant.Unread();
    }

    /// <summary>What it means in some cultures; null where one of them does not understand it.</summary>
    private static SpokenInstant? In(
        string[] cultures,
        string text,
        ZoneClock clock,
        DateTimeOffset now
    )
    {
        var meanings = cultures.Select(c => Meanings(text, c, clock)).ToArray();
        return meanings.Any(m => m.IsEmpty)
            ? null
            : Of([.. meanings.SelectMany(m => m).Where(at => at > now).Distinct().Order()]);
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

    /// <summary>Every instant that the whole text may mean; none when a part of it means something else.</summary>
    private static ImmutableArray<DateTimeOffset> Meanings(
        string text,
        string culture,
        ZoneClock clock
    )
    {
        var found = DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: clock.Local);
        return found is [var only] && IsAllOf(only, text) && only.Resolution is { } resolution
            ?
            [
                .. ((IEnumerable<Dictionary<string, string>>)resolution["values"])
                    .Select(clock.Instant)
                    .OfType<DateTimeOffset>(),
            ]
            : [];
    }

    private static bool IsAllOf(ModelResult found, string text) =>
        !text.Remove(found.Start, found.End - found.Start + 1).Any(char.IsLetterOrDigit);
}
