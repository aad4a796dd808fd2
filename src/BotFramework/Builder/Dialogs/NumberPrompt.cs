using System.Globalization;
using System.Numerics;
using Microsoft.Bot.Builder.Dialogs.Understanding;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number and ends with the first one of the answer.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private static readonly Func<string, CultureInfo, object> Read = ReaderOf(typeof(T));

    /// <summary>A number prompt with an id and, if wanted, a validator and a language.</summary>
    /// <exception cref="NotSupportedException">It cannot ask for such a type.</exception>
    public NumberPrompt(
        string dialogId,
        PromptValidator<T> validator = null,
        string defaultLocale = null
    )
        : base(dialogId, validator)
    {
        if (Read is null)
        {
            throw new NotSupportedException($"A number prompt cannot ask for {typeof(T).Name}.");
        }

        DefaultLocale = defaultLocale;
    }

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
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var result = new PromptRecognizerResult<T>();
        if (PromptAnswer.TextOf(turnContext) is { } text)
        {
            var culture = turnContext.Activity.Locale ?? DefaultLocale ?? PromptCulture.English;
            var number = SpokenNumbers.First(text, culture);
            if (Read(number, PromptCulture.Info(culture)) is T value)
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    private static Func<string, CultureInfo, object> ReaderOf(Type type) =>
        Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => ReadAs<int>,
            TypeCode.Int64 => ReadAs<long>,
            TypeCode.Single => ReadAs<float>,
            TypeCode.Double => ReadAs<double>,
            TypeCode.Decimal => ReadAs<decimal>,
            _ => null,
        };

    private static object ReadAs<TNumber>(string text, CultureInfo culture)
        where TNumber : struct, INumberBase<TNumber> =>
        TNumber.TryParse(text, NumberStyles.Any, culture, out var number) ? number : null;
}
