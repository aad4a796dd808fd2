using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Costs;

/// <summary>Asks for what a leader knows about the cost; what is usually not known can be opened.</summary>
internal static class CostFormCard
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "cost";

    private const string Further = "further";

    /// <summary>The form with what was typed before.</summary>
    /// <param name="reading">What was typed, with what is wrong.</param>
    /// <param name="framework">With its texts in the language.</param>
    /// <param name="language">The language.</param>
    /// <param name="first">What to say before it; empty for the usual.</param>
    public static AdaptiveCard Create(
        CostReading reading,
        Framework framework,
        Language language,
        string first = ""
    ) =>
        Card.Of(
            language["cost.form-fallback"],
            [
                CardText.Heading(language["cost.title"], AdaptiveTextSize.Large),
                .. first.Length > 0 ? new[] { CardText.Literal(first) } : [],
                CardText.Paragraph(language["cost.form-lead"]),
                .. CostField
                    .All.Where(f => f.IsUsual)
                    .SelectMany(f => Field(f, reading, framework, language)),
                Currency(reading, language),
                new AdaptiveContainer
                {
                    Id = Further,
                    IsVisible = IsOpen(reading),
                    Items =
                    [
                        .. CostField
                            .All.Where(f => !f.IsUsual)
                            .SelectMany(f => Field(f, reading, framework, language)),
                    ],
                },
            ],
            CardButton.Sends(language["cost.calculate"], Verb.Next, ("form", FormId)).AsPrimary(),
            new AdaptiveToggleVisibilityAction
            {
                Title = language["cost.further-show"],
                TargetElements = [new AdaptiveTargetElement(Further)],
            }
        );

    /// <summary>What was given or is wrong in there must be seen.</summary>
    private static bool IsOpen(CostReading reading) =>
        CostField
            .All.Where(f => !f.IsUsual)
            .Any(f =>
                reading.Values.ContainsKey(f.Id) || reading.Faults.Any(fault => fault.Field == f.Id)
            );

    private static IEnumerable<AdaptiveElement> Field(
        CostField field,
        CostReading reading,
        Framework framework,
        Language language
    ) =>
        [
            .. reading
                .Faults.Where(fault => fault.Field == field.Id)
                .Select(fault => new AdaptiveTextBlock(fault.Text)
                {
                    Color = AdaptiveTextColor.Attention,
                    Weight = AdaptiveTextWeight.Bolder,
                    Wrap = true,
                }),
            new AdaptiveTextInput
            {
                Id = field.Id,
                Label = field.Name(framework, language),
                MaxLength = CostReading.LongestValue,
                Placeholder = language.Say(
                    "cost.left-empty",
                    ("range", AsTyped(field, field.Default.Range, language))
                ),
                Value = reading.Values.GetValueOrDefault(field.Id),
            },
        ];

    private static AdaptiveTextInput Currency(CostReading reading, Language language) =>
        new()
        {
            Id = CostReading.CurrencyField,
            Label = language["cost.currency"],
            MaxLength = CostReading.LongestValue,
            Value = reading.Currency,
        };

    private static string AsTyped(CostField field, Estimate range, Language language)
    {
        double[] parts = range.Low.Equals(range.High)
            ? [range.Low]
            : [range.Low, range.Likely, range.High];
        return string.Join('-', parts.Select(p => CostWords.Plain(p * field.Scale, language)));
    }
}
