using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>Dates and times in typed language.</summary>
internal static class SpokenDates
{
    /// <summary>All meanings of the first date or time in a text; null without one.</summary>
    /// <remarks>Words like "tomorrow" refer to now; null is this machine's clock.</remarks>
    public static IList<DateTimeResolution> First(string text, string culture, DateTime? now)
    {
        var found = DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: now);
        return found.Count == 0
            ? null
            :
            [
                .. ((IEnumerable<Dictionary<string, string>>)found[0].Resolution["values"]).Select(
                    Meaning
                ),
            ];
    }

    private static DateTimeResolution Meaning(Dictionary<string, string> meaning) =>
        new()
        {
            Timex = meaning.GetValueOrDefault("timex"),
            Value = meaning.GetValueOrDefault("value"),
            Start = meaning.GetValueOrDefault("start"),
            End = meaning.GetValueOrDefault("end"),
        };
}
