using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>Numbers with a unit in typed language.</summary>
internal static class SpokenQuantities
{
    /// <summary>The number of the first currency, else age, temperature or dimension.</summary>
    public static string First(string text, string culture)
    {
        Func<List<ModelResult>>[] kinds =
        [
            () => NumberWithUnitRecognizer.RecognizeCurrency(text, culture),
            () => NumberWithUnitRecognizer.RecognizeAge(text, culture),
            () => NumberWithUnitRecognizer.RecognizeTemperature(text, culture),
            () => NumberWithUnitRecognizer.RecognizeDimension(text, culture),
        ];
        return kinds
            .Select(kind => kind().FirstOrDefault())
            .Where(found => found is not null)
            .Select(SpokenNumbers.Written)
            .FirstOrDefault();
    }
}
