using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Understanding;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or a no and ends with true or false.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> _choiceDefaults;

    /// <summary>A confirm prompt with an id and, if wanted, a validator and a language.</summary>
    public ConfirmPrompt(
        string dialogId,
        PromptValidator<bool> validator = null,
        string defaultLocale = null
    )
        : this(dialogId, SupportedCultures(), validator, defaultLocale) { }

    /// <summary>A confirm prompt that speaks given cultures instead of the supported ones.</summary>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null
    )
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the two are shown unless the prompt's options say; as the channel allows.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of activities that name none; null is English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>The words between the two; null takes those of the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no; null takes the words of the language.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

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
        var (choices, words) = Speak(CultureOf(activity.Locale));
        var question = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            activity.ChannelId,
            choices,
            options.Style ?? Style,
            words,
            activity.Conversation?.ConversationType,
            [activity.From?.Id],
            cancellationToken
        );
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var result = new PromptRecognizerResult<bool>();
        if (PromptAnswer.TextOf(turnContext) is { } text)
        {
            var locale = options?.RecognizeLanguage ?? turnContext.Activity.Locale;
            var answer = Understand(text, CultureOf(locale));
            result.Succeeded = answer.HasValue;
            result.Value = answer.GetValueOrDefault();
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> SupportedCultures() =>
        PromptCultureModels
            .GetSupportedCultures()
            .ToDictionary(
                culture => culture.Locale,
                culture =>
                    (
                        new Choice(culture.YesInLanguage),
                        new Choice(culture.NoInLanguage),
                        PromptCulture.Words(culture)
                    ),
                StringComparer.Ordinal
            );

    /// <summary>Numbers and labels are answers only where the question has numbers.</summary>
    private bool? Understand(string text, string culture)
    {
        if (YesNo.Find(text, culture) is { } answer)
        {
            return answer;
        }

        var (choices, words) = Speak(culture);
        return
            words.IncludeNumbers != false
            && ChoiceRecognizers.RecognizeChoices(text, choices) is [var first, ..]
            ? first.Resolution.Index == 0
            : null;
    }

    private ChoiceList Speak(string culture)
    {
        var (yes, no, words) = _choiceDefaults[culture];
        return new ChoiceList(
            ConfirmChoices is null ? [yes, no] : [ConfirmChoices.Item1, ConfirmChoices.Item2],
            ChoiceOptions ?? words
        );
    }

    private string CultureOf(string locale) =>
        PromptCulture.Nearest(locale ?? DefaultLocale, _choiceDefaults.Keys);
}
