using Microsoft.Bot.Builder.Dialogs.Understanding;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date or time and ends with every meaning of the answer.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>A date prompt with an id and, if wanted, a validator and a language.</summary>
    public DateTimePrompt(
        string dialogId,
        PromptValidator<IList<DateTimeResolution>> validator = null,
        string defaultLocale = null
    )
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>The language of activities that name none; null is English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => PromptQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (PromptAnswer.TextOf(turnContext) is { } text)
        {
            var activity = turnContext.Activity;
            var culture = activity.Locale ?? DefaultLocale ?? PromptCulture.English;
            result.Value = SpokenDates.First(text, culture, activity.LocalTimestamp?.LocalDateTime);
            result.Succeeded = result.Value is not null;
        }

        return Task.FromResult(result);
    }
}
