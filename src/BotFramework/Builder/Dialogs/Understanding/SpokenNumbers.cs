using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>Numbers in typed language.</summary>
/// <remarks>
/// Only here and in the two types beside it are the recognisers named, and only within methods:
/// their assemblies are loaded, and a language's model is built, when one is first asked.
/// </remarks>
internal static class SpokenNumbers
{
    /// <summary>The first number of a text, written as its culture does; null without one.</summary>
    public static string First(string text, string culture)
    {
        var numbers = NumberRecognizer.RecognizeNumber(text, culture);
        return numbers.Count > 0 ? Written(numbers[0]) : SpokenQuantities.First(text, culture);
    }

    /// <summary>Places like "first" or "last" in a list of some length.</summary>
    public static IReadOnlyList<SpokenPlace> Ordinals(string text, string culture, int count) =>
        [
            .. NumberRecognizer
                .RecognizeOrdinal(text, culture)
                .Select(found => Place(found, OrdinalIndex(found, count))),
        ];

    /// <summary>Places like "2" or "two".</summary>
    public static IReadOnlyList<SpokenPlace> Cardinals(string text, string culture) =>
        [
            .. NumberRecognizer
                .RecognizeNumber(text, culture)
                .Select(found => Place(found, Whole(Written(found)) - 1)),
        ];

    /// <summary>The value of a result; null when its words name a unit alone.</summary>
    public static string Written(ModelResult found) => Part(found, "value");

    private static SpokenPlace Place(ModelResult found, int? index) =>
        new(found.Start, found.End, found.Text, index);

    private static int? OrdinalIndex(ModelResult found, int count) =>
        Part(found, "relativeTo") switch
        {
            "start" => Whole(Part(found, "offset")) - 1,
            "end" => count - 1 + Whole(Part(found, "offset")),
            _ => null,
        };

    private static int? Whole(string number) =>
        int.TryParse(
            number,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var whole
        )
            ? whole
            : null;

    private static string Part(ModelResult found, string name) =>
        found.Resolution.TryGetValue(name, out var part) ? part?.ToString() : null;
}
