namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of a language that prompts show.</summary>
public class PromptCultureModel
{
    /// <summary>The culture, as in "en-us".</summary>
    public string Locale { get; set; }

    /// <summary>Stands between choices.</summary>
    public string Separator { get; set; }

    /// <summary>Stands between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Stands before the last of several choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>The word for yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>The word for no.</summary>
    public string NoInLanguage { get; set; }
}
