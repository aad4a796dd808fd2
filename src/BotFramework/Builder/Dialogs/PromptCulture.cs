using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The culture that a prompt asks and understands in.</summary>
internal static class PromptCulture
{
    public const string English = "en-us";

    /// <summary>The nearest of the known cultures; English when none is near.</summary>
    public static string Nearest(string wanted, ICollection<string> known) =>
        PromptCultureModels.MapToNearestLanguage(wanted) is { } culture && known.Contains(culture)
            ? culture
            : English;

    /// <summary>The words that a culture puts between choices.</summary>
    public static ChoiceFactoryOptions Words(PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true);

    /// <summary>How a culture writes numbers; what is no culture's name counts as English.</summary>
    public static CultureInfo Info(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo(English);
        }
    }
}
