using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks and how.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not valid; null asks as at first.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>The answers to choose from.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; null leaves it to the prompt.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Data for the prompt's validator.</summary>
    public object Validations { get; set; }

    /// <summary>The language to recognise in; null takes the activity's.</summary>
    public string RecognizeLanguage { get; set; }
}
