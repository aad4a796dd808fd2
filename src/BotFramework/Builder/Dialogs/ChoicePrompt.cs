using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Offers choices and ends with the first one that the answer means.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>A choice prompt with an id and, if wanted, a validator and a language.</summary>
    public ChoicePrompt(
        string dialogId,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null
    )
        : this(dialogId, SupportedCultures(), validator, defaultLocale) { }

    /// <summary>A choice prompt that speaks given cultures instead of the supported ones.</summary>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null
    )
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How choices are shown unless the prompt's options say; as the channel allows.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of activities that name none; null is English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>The words between choices; null takes those of the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How answers are understood; its language is set with every answer.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var question = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[CultureOf(activity, options: null)],
            activity.Conversation?.ConversationType,
            [activity.From?.Id],
            cancellationToken
        );
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var result = new PromptRecognizerResult<FoundChoice>();
        if (PromptAnswer.TextOf(turnContext) is { } text)
        {
            var rules = RecognizerOptions ?? new FindChoicesOptions();
            rules.Locale = CultureOf(turnContext.Activity, rules);
            var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], rules);
            result.Succeeded = found.Count > 0;
            result.Value = found.FirstOrDefault()?.Resolution;
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, ChoiceFactoryOptions> SupportedCultures() =>
        PromptCultureModels
            .GetSupportedCultures()
            .ToDictionary(culture => culture.Locale, PromptCulture.Words, StringComparer.Ordinal);

    private string CultureOf(Activity activity, FindChoicesOptions options) =>
        PromptCulture.Nearest(
            activity.Locale ?? options?.Locale ?? DefaultLocale,
            _choiceDefaults.Keys
        );
}
