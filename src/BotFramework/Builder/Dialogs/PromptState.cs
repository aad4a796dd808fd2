using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt's part of the stored stack.</summary>
internal sealed record PromptState(IDictionary<string, object> Values, PromptOptions Options)
{
    public const string AttemptCountKey = "AttemptCount";

    private const string OptionsKey = "options";
    private const string ValuesKey = "state";

    /// <summary>Lays out the state of a prompt that begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The options are no <see cref="PromptOptions"/>.
    /// </exception>
    public static PromptState Begin(DialogInstance instance, object options)
    {
        DialogArguments.RefuseToken(options, nameof(options));
        if (options is not PromptOptions prompt)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options),
                "A prompt begins with prompt options."
            );
        }

        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [AttemptCountKey] = 0,
        };
        instance.State[OptionsKey] = prompt;
        instance.State[ValuesKey] = values;
        return new PromptState(values, prompt);
    }

    /// <summary>Finds the state of a prompt that waits.</summary>
    public static PromptState Of(DialogInstance instance) =>
        new(
            StoredValue.Restore<IDictionary<string, object>>(instance.State, ValuesKey),
            StoredValue.Restore<PromptOptions>(instance.State, OptionsKey)
        );

    /// <summary>Counts an answer.</summary>
    public void CountAttempt() =>
        Values[AttemptCountKey] =
            Convert.ToInt32(Values[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

    private static void ExpectInput(Activity question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint))
        {
            question.InputHint = InputHints.ExpectingInput;
        }
    }
}
