using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Languages;

namespace TalentBot.Costs;

/// <summary>What a typed line says about the cost, for example “3 people 12 months”.</summary>
/// <param name="Values">Field id → text.</param>
/// <param name="Rest">What was not understood; empty when all was.</param>
internal sealed record CostLine(ImmutableDictionary<string, string> Values, string Rest)
{
    private const int MonthsOfYear = 12;

    /// <summary>A number or a range, and the word after it.</summary>
    private static readonly Regex Amount = new(
        @"(?<amount>\d[\d.,]*(\s?[-–]\s?\d[\d.,]*)*)\s*(?<word>\p{L}[\p{L}\p{Mn}]*)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    );

    /// <summary>Reads a line; total.</summary>
    public static CostLine Read(string text, Language language)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rest = Amount.Replace(text, match => Take(match, values, language));
        var small = Words("ask.small-words", language);
        return new(
            values.ToImmutable(),
            string.Join(
                ' ',
                rest.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => !small.Contains(word, StringComparer.OrdinalIgnoreCase))
            )
        );
    }

    /// <summary>Keeps what an amount means.</summary>
    /// <returns>What is left of it: all where it means nothing.</returns>
    private static string Take(
        Match match,
        ImmutableDictionary<string, string>.Builder values,
        Language language
    )
    {
        var (amount, word) = (match.Groups["amount"].Value, match.Groups["word"].Value);
        if (Meaning(word, language) is not { } meaning)
        {
            return match.Value;
        }

        values[meaning.Input.Id()] = Times(amount, meaning.Factor, language);
        return " ";
    }

    private static (CostInput Input, int Factor)? Meaning(string word, Language language) =>
        IsOneOf("cost.words.people", word, language) ? (CostInput.Engineers, 1)
        : IsOneOf("cost.words.months", word, language) ? (CostInput.Months, 1)
        : IsOneOf("cost.words.years", word, language) ? (CostInput.Months, MonthsOfYear)
        : null;

    private static bool IsOneOf(string key, string word, Language language) =>
        Words(key, language).Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string key, Language language) =>
        language[key]
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Times(string amount, int factor, Language language) =>
        factor is 1 || TypedRange.Read(amount, language.Culture) is not { } range ? amount
        : range.Low.Equals(range.High) ? Text(range.Low * factor, language)
        : $"{Text(range.Low * factor, language)}-{Text(range.High * factor, language)}";

    private static string Text(double number, Language language) =>
        number.ToString(CultureInfo.GetCultureInfo(language.Tag));
}
