using System.Collections.Immutable;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using TalentBot.Languages;

namespace TalentBot.Owning.Times;

/// <summary>Finds what dates and times mean in a language, by the recogniser.</summary>
internal static class CultureDates
{
    /// <summary>How the recogniser names the languages; English, read also where the own language says nothing, has dates in both orders of day and month.</summary>
    private static readonly Dictionary<string, string[]> Cultures = new(StringComparer.Ordinal)
    {
        ["en"] = [Culture.English, Culture.EnglishOthers],
        ["de"] = [Culture.German],
        ["fr"] = [Culture.French],
        ["es"] = [Culture.Spanish],
    };

    /// <summary>Every instant that the whole text may mean, in the language or else in English; null when neither understands it.</summary>
    public static ImmutableArray<DateTimeOffset>? Find(
        string text,
        Language language,
        ZoneClock clock
    ) =>
        Cultures.TryGetValue(language.Tag, out var own)
            ? In(own, text, clock) ?? In(Cultures[Language.English.Tag], text, clock)
            : null;

    private static ImmutableArray<DateTimeOffset>? In(
        string[] cultures,
        string text,
        ZoneClock clock
    )
    {
        var meanings = cultures.Select(c => Meanings(text, c, clock)).ToArray();
        return meanings.Any(m => m.IsEmpty) ? null : [.. meanings.SelectMany(m => m)];
    }

    /// <summary>Every instant that the whole text may mean; none when a part of it means something else.</summary>
    private static ImmutableArray<DateTimeOffset> Meanings(
        string text,
        string culture,
        ZoneClock clock
    )
    {
        var found = DateTimeRecognizer.RecognizeDateTime(
            text,
            culture,
            refTime: clock.Local.AddTicks(TicksOf(culture))
        );
        return found is [var only] && IsAllOf(only, text) && only.Resolution is { } resolution
            ?
            [
                .. ((IEnumerable<Dictionary<string, string>>)resolution["values"])
                    .Select(clock.Instant)
                    .OfType<DateTimeOffset>(),
            ]
            : [];
    }

    /// <summary>The recogniser keeps what it found by text and instant alone, so that one culture would get another's findings.</summary>
    private static long TicksOf(string culture) =>
        Cultures.Values.SelectMany(c => c).Order(StringComparer.Ordinal).ToList().IndexOf(culture);

    private static bool IsAllOf(ModelResult found, string text) =>
        !text.Remove(found.Start, found.End - found.Start + 1).Any(char.IsLetterOrDigit);
}
