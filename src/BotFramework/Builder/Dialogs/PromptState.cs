using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt's part of the stored stack.</summary>
internal sealed record PromptState(IDictionary<string, object> Values, PromptOptions Options)
{
    public const string AttemptCountKey = "AttemptCount";

    private const string OptionsKey = "options";
    private const string ValuesKey = "state";

    /// <summary>Lays out the state of a prompt that begins.</summary>
    public static PromptState Begin(DialogInstance instance, PromptOptions options)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [AttemptCountKey] = 0,
        };
        instance.State[OptionsKey] = options;
        instance.State[ValuesKey] = values;
        return new PromptState(values, options);
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
}
