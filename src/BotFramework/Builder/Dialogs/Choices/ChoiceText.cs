using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Choices written out as text.</summary>
internal static class ChoiceText
{
    /// <summary>What a choice is called: its button's title or its value.</summary>
    public static string TitleOf(Choice choice) =>
        choice.Action?.Title ?? choice.Value ?? string.Empty;

    /// <summary>The choices after a text, in one sentence.</summary>
    public static string Inline(IList<Choice> choices, string text, ChoiceFactoryOptions options)
    {
        var sentence = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            sentence.Append(Before(index, choices.Count, options));
            if (options?.IncludeNumbers ?? true)
            {
                sentence.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            sentence.Append(TitleOf(choices[index]));
        }

        return sentence.ToString();
    }

    /// <summary>The choices below a text, one on each line.</summary>
    public static string List(IList<Choice> choices, string text, ChoiceFactoryOptions options)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var lines = choices.Select(
            (choice, index) =>
                numbered
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"   {index + 1}. {TitleOf(choice)}"
                    )
                    : $"   - {TitleOf(choice)}"
        );
        return $"{text}\n\n{string.Join('\n', lines)}";
    }

    private static string Before(int index, int count, ChoiceFactoryOptions options)
    {
        if (index == 0)
        {
            return string.Empty;
        }

        if (index < count - 1)
        {
            return options?.InlineSeparator ?? ", ";
        }

        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }
}
