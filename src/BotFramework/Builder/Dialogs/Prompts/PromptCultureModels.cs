namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that choice and confirm prompts speak.</summary>
public static class PromptCultureModels
{
    private const string Comma = ", ";

    private static readonly string[] Locales = [.. GetSupportedCultures().Select(c => c.Locale)];

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian =>
        Model("bg-bg", ("да", "Не"), Comma, (" или ", ", или "));

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese =>
        Model("zh-cn", ("是的", "不"), "， ", (" 要么 ", "， 要么 "));

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch =>
        Model("nl-nl", ("Ja", "Nee"), Comma, (" of ", ", of "));

    /// <summary>English.</summary>
    public static PromptCultureModel English =>
        Model("en-us", ("Yes", "No"), Comma, (" or ", ", or "));

    /// <summary>French.</summary>
    public static PromptCultureModel French =>
        Model("fr-fr", ("Oui", "Non"), Comma, (" ou ", ", ou "));

    /// <summary>German.</summary>
    public static PromptCultureModel German =>
        Model("de-de", ("Ja", "Nein"), Comma, (" oder ", ", oder "));

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi =>
        Model("hi-in", ("हां", "नहीं"), Comma, (" या ", ", या "));

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Model("it-it", ("Si", "No"), Comma, (" o ", " o "));

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese =>
        Model("ja-jp", ("はい", "いいえ"), "、 ", (" または ", "、 または "));

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean =>
        Model("ko-kr", ("예", "아니"), Comma, (" 또는 ", " 또는 "));

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese =>
        Model("pt-br", ("Sim", "Não"), Comma, (" ou ", ", ou "));

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish =>
        Model("es-es", ("Sí", "No"), Comma, (" o ", ", o "));

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish =>
        Model("sv-se", ("Ja", "Nej"), Comma, (" eller ", " eller "));

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish =>
        Model("tr-tr", ("Evet", "Hayır"), Comma, (" veya ", " veya "));

    /// <summary>
    /// The supported culture of the same language, in lower case; another code stays as it is.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
        {
            return cultureCode;
        }

        var code = cultureCode.ToLowerInvariant();
        var language = $"{code.Split('-')[0]}-";
        return Locales.Contains(code, StringComparer.Ordinal)
            ? code
            : Locales.FirstOrDefault(l => l.StartsWith(language, StringComparison.Ordinal), code);
    }

    /// <summary>All of them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() =>
        [
            Bulgarian,
            Chinese,
            Dutch,
            English,
            French,
            German,
            Hindi,
            Italian,
            Japanese,
            Korean,
            Portuguese,
            Spanish,
            Swedish,
            Turkish,
        ];

    private static PromptCultureModel Model(
        string locale,
        (string Yes, string No) words,
        string separator,
        (string Two, string More) or
    ) =>
        new()
        {
            Locale = locale,
            YesInLanguage = words.Yes,
            NoInLanguage = words.No,
            Separator = separator,
            InlineOr = or.Two,
            InlineOrMore = or.More,
        };
}
