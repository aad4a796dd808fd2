using System.Globalization;
using System.Text;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Costs;

/// <summary>Reads numbers and ranges as people type them.</summary>
internal static class TypedRange
{
    /// <summary>A number (exact), two (low and high, likely in their middle) or three (low, likely, high).</summary>
    /// <param name="text">As typed, for example <c>40-70</c>.</param>
    /// <param name="culture">Tells a decimal comma from one between thousands.</param>
    /// <returns>Null when it is none of these.</returns>
    public static Estimate? Read(string text, CultureInfo culture)
    {
        var numbers = new List<double>();
        var number = new StringBuilder();
        var isNegative = text.TrimStart().StartsWith('-') || text.TrimStart().StartsWith('−');
        foreach (var letter in text.Append(' '))
        {
            if (char.IsDigit(letter))
            {
                number.Append((int)char.GetNumericValue(letter));
            }
            else if (number.Length > 0 && letter is '.' or ',' or '\'' or '’' or '٫' or '٬')
            {
                number.Append(
                    letter is '٫' ? ','
                    : letter is '٬' ? '\''
                    : letter
                );
            }
            else if (char.IsLetter(letter))
            {
                return null;
            }
            else if (number.Length > 0)
            {
                numbers.Add(Number(number.ToString().TrimEnd('.', ',', '\'', '’'), culture));
                number.Clear();
            }
        }

        return isNegative || numbers.Exists(n => !double.IsFinite(n)) ? null : Of(numbers);
    }

    private static Estimate? Of(List<double> numbers) =>
        numbers switch
        {
            [var exact] => Estimate.Exactly(exact),
            [var low, var high] => new(low, (low + high) / 2, high),
            [var low, var likely, var high] => new(low, likely, high),
            _ => null,
        };

    /// <summary>The last mark is the decimal one, unless it parts thousands: it is of the culture's kind for that and three digits follow, or it comes twice.</summary>
    private static double Number(string text, CultureInfo culture)
    {
        var mark = text.LastIndexOfAny(['.', ',']);
        var partsThousands =
            mark < 0
            || text.Length - mark - 1 is 3
                && text[mark].ToString() != culture.NumberFormat.NumberDecimalSeparator
                && text.AsSpan(0, mark).IndexOfAny(text[mark] is '.' ? ",'’" : ".'’") < 0
            || text.AsSpan(0, mark).Contains(text[mark]);
        var whole = Digits(partsThousands ? text : text[..mark]);
        var rest = partsThousands ? "" : Digits(text[(mark + 1)..]);
        return double.Parse($"{whole}.{rest}0", CultureInfo.InvariantCulture);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
