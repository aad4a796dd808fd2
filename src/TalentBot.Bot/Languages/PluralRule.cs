namespace TalentBot.Languages;

/// <summary>Which form of a counting sentence a number takes.</summary>
/// <remarks>After the plural rules of the Unicode CLDR for whole numbers.</remarks>
/// <param name="Forms">The forms, in the order of the CLDR.</param>
/// <param name="FormOf">Number → its form.</param>
internal sealed record PluralRule(IReadOnlyList<string> Forms, Func<int, string> FormOf)
{
    /// <summary>One is singular, everything else plural.</summary>
    public static PluralRule OneAlone { get; } =
        new(["one", "other"], count => count is 1 ? "one" : "other");

    /// <summary>None and one are singular.</summary>
    public static PluralRule NoneAndOne { get; } =
        new(["one", "other"], count => count is 0 or 1 ? "one" : "other");

    /// <summary>Six forms, by the last two digits.</summary>
    public static PluralRule Arabic { get; } =
        new(
            ["zero", "one", "two", "few", "many", "other"],
            count =>
                (count, count % 100) switch
                {
                    (0, _) => "zero",
                    (1, _) => "one",
                    (2, _) => "two",
                    (_, >= 3 and <= 10) => "few",
                    (_, >= 11) => "many",
                    _ => "other",
                }
        );
}
