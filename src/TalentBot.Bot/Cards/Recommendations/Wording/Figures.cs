using TalentBot.Decisions.Reports.Wording;
using TalentBot.Languages;

namespace TalentBot.Cards.Recommendations.Wording;

/// <summary>Figures as a language writes them, with one decimal at most.</summary>
internal static class Figures
{
    /// <summary>A number of index points, without a sign.</summary>
    public static string Plain(this Language language, double value) =>
        Rounded(language, value, "0.#");

    /// <summary>A number of index points with its sign.</summary>
    public static string Signed(this Language language, double value) =>
        Rounded(language, value, "+0.#;−0.#;0");

    /// <summary>A share, 0 … 1, as percent.</summary>
    public static string Percent(this Language language, double share) =>
        language.Say("recommendation.percent", ("figure", language.Plain(share * 100)));

    /// <summary>A weight, 0 … 1, as percent; one that is there never looks like none.</summary>
    public static string Weight(this Language language, double weight) =>
        weight > 0 && language.Plain(weight * 100) == language.Plain(0)
            ? language["recommendation.almost-none"]
            : language.Percent(weight);

    /// <summary>A whole number.</summary>
    public static string Whole(this Language language, int value) =>
        value.ToString(language.Culture);

    // Rounded first: a figure that rounds to 0 has no sign.
    private static string Rounded(Language language, double value, string format) =>
        Figure.Rounded(value, 1).ToString(format, language.Culture);
}
