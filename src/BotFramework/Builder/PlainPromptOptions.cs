using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder;

/// <summary>
/// What a prompt asks out of the dictionaries that storage gives back, without a detour over JSON.
/// </summary>
/// <remarks>Every answer to a prompt restores it.</remarks>
internal static class PlainPromptOptions
{
    /// <summary>The options; null when they hold anything but a plain question and plain choices.</summary>
    public static PromptOptions Read(object stored)
    {
        if (stored is not Dictionary<string, object> values)
        {
            return null;
        }

        var options = new PromptOptions();
        foreach (var (name, value) in values)
        {
            if (!Take(options, name, value))
            {
                return null;
            }
        }

        return options;
    }

    private static bool Take(PromptOptions options, string name, object value)
    {
        switch (name, value)
        {
            case (nameof(options.Prompt), _):
                return (options.Prompt = PlainQuestion.Read(value)) is not null;
            case (nameof(options.RetryPrompt), _):
                return (options.RetryPrompt = PlainQuestion.Read(value)) is not null;
            case (nameof(options.Choices), List<object> choices):
                return (options.Choices = ReadChoices(choices)) is not null;
            case (nameof(options.Style), long and >= 0 and <= int.MaxValue):
                options.Style = (ListStyle)(long)value;
                return true;
            case (nameof(options.Validations), not null):
                options.Validations = value;
                return true;
            case (nameof(options.RecognizeLanguage), string language):
                options.RecognizeLanguage = language;
                return true;
            default:
                return false;
        }
    }

    private static List<Choice> ReadChoices(List<object> items)
    {
        var choices = new List<Choice>(items.Count);
        foreach (var item in items)
        {
            if (
                item is not Dictionary<string, object> { Count: 1 } values
                || !values.TryGetValue("value", out var value)
                || value is not string text
            )
            {
                return null;
            }

            choices.Add(new Choice(text));
        }

        return choices;
    }
}
