using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Costs;

/// <summary>How inputs and amounts are said.</summary>
internal static class CostWords
{
    /// <summary>The name of an input, and of the model whose it is.</summary>
    public static string Input(
        CostInput input,
        string? model,
        Framework framework,
        Language language
    )
    {
        var name = language[$"cost.input.{input.Id()}"];
        return model is null || input.IsShared()
            ? name
            : language.Say("cost.of-model", ("input", name), ("model", Model(model, framework)));
    }

    /// <summary>The framework's name of a model; that of the cost defaults where it has none such.</summary>
    public static string Model(string id, Framework framework) =>
        framework.Models.FirstOrDefault(m => m.Id == id)?.Name
        ?? CostDefaults.Embedded.Models.First(m => m.Id == id).Name;

    /// <summary>An amount of money; cents only where they matter.</summary>
    public static string Money(double amount, string currency, Language language) =>
        language.Say(
            "cost.money",
            ("amount", Rounded(amount).ToString("N0", language.Culture)),
            ("currency", currency)
        );

    /// <summary>From the lowest to the highest amount, with the likely one.</summary>
    public static string Money(Estimate range, string currency, Language language) =>
        Range(range, amount => Money(amount, currency, language), language);

    /// <summary>What is reckoned with for a field, with its unit where that is not in its name.</summary>
    public static string Value(
        CostField field,
        Estimate range,
        string currency,
        Language language
    ) =>
        field.IsMoney ? Money(range, currency, language)
        : field.IsPercent
            ? Range(
                range,
                share =>
                    language.Say("cost.percent", ("amount", Plain(share * field.Scale, language))),
                language
            )
        : Range(range, number => Plain(number, language), language);

    /// <summary>A number as one would type it.</summary>
    public static string Plain(double number, Language language) =>
        number.ToString("0.####", language.Culture);

    /// <summary>Adding 0 turns −0 into 0; big amounts are not more exact than three digits.</summary>
    private static double Rounded(double amount)
    {
        var step = Math.Pow(
            10,
            Math.Max(0, Math.Floor(Math.Log10(Math.Max(1, Math.Abs(amount)))) - 2)
        );
        return (Math.Round(amount / step, MidpointRounding.AwayFromZero) * step) + 0d;
    }

    private static string Range(Estimate range, Func<double, string> say, Language language) =>
        (low: say(range.Low), likely: say(range.Likely), high: say(range.High)) switch
        {
            var same when same.low == same.high => same.low,
            var (low, likely, high) => language.Say(
                "cost.range-with-likely",
                ("low", low),
                ("high", high),
                ("likely", likely)
            ),
        };
}
