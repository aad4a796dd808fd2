using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees of a prompt and the answer to it.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        PromptState state
    )
    {
        Context = turnContext;
        Recognized = recognized;
        State = state.Values;
        Options = state.Options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood; its value may be changed.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was begun with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the validator may keep between answers.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>Which answer this is, from 1.</summary>
    public int AttemptCount =>
        Convert.ToInt32(State[PromptState.AttemptCountKey], CultureInfo.InvariantCulture);
}
