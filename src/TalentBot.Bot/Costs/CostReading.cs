using System.Collections.Immutable;
using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Costs;

/// <summary>The cost form's values, read.</summary>
/// <param name="Values">Field id → what was typed; the fields left empty are not there.</param>
/// <param name="Currency">What amounts are in.</param>
/// <param name="Scenario">What they say; of use only without faults.</param>
/// <param name="Faults">All that is wrong with them.</param>
internal sealed record CostReading(
    ImmutableDictionary<string, string> Values,
    string Currency,
    CostScenario Scenario,
    ImmutableArray<CostFault> Faults
)
{
    /// <summary>Id of the field of the currency.</summary>
    public const string CurrencyField = "currency";

    /// <summary>Most characters of a field that are read.</summary>
    public const int LongestValue = 40;

    private const int LongestCurrency = 8;

    /// <summary>The currency of the defaults.</summary>
    private const string Dollars = "USD";

    /// <summary>Whether amounts are in the currency of the defaults.</summary>
    public bool IsInDollars => Currency is Dollars or "$" or "US$";

    /// <summary>Reads the values; total.</summary>
    public static CostReading Read(IReadOnlyDictionary<string, string> values, Language language)
    {
        var kept = CostField
            .All.Select(f => f.Id)
            .Append(CurrencyField)
            .Select(id => (id, text: PlainText.Clean(values.GetValueOrDefault(id), LongestValue)))
            .Where(field => field.text.Length > 0)
            .ToImmutableDictionary(f => f.id, f => f.text, StringComparer.Ordinal);
        var currency = PlainText.Clean(kept.GetValueOrDefault(CurrencyField), LongestCurrency);
        var reading = new CostReading(
            kept,
            currency.Length > 0 ? currency.ToUpperInvariant() : Dollars,
            CostDefaults.Embedded.Scenario,
            []
        );
        return CostField
            .All.Aggregate(reading, (r, field) => r.With(field, language))
            .Checked(language);
    }

    private CostReading With(CostField field, Language language) =>
        Values.GetValueOrDefault(field.Id) switch
        {
            null when !IsInDollars && field is { IsMoney: true, IsUsual: true } => Faulty(
                field,
                language["cost.fault.other-currency"]
            ),
            null => this,
            var text => With(field, TypedRange.Read(text, language.Culture), language),
        };

    private CostReading With(CostField field, Estimate? typed, Language language)
    {
        if (typed is null)
        {
            return Faulty(field, language["cost.fault.not-a-range"]);
        }

        var (least, most) = (field.Definition.Least, field.Definition.Most);
        var range = new Estimate(
            typed.Low / field.Scale,
            typed.Likely / field.Scale,
            typed.High / field.Scale
        );
        return range.Low > range.Likely || range.Likely > range.High
                ? Faulty(field, language["cost.fault.not-rising"])
            : range.Low < least || range.High > most
                ? Faulty(
                    field,
                    language.Say(
                        "cost.fault.out-of-bounds",
                        ("least", CostWords.Plain(least * field.Scale, language)),
                        ("most", CostWords.Plain(most * field.Scale, language))
                    )
                )
            : this with { Scenario = Scenario.Given(field.Input, range, field.Model) };
    }

    /// <summary>The fault stands beside the figure that most often causes it.</summary>
    private CostReading Checked(Language language) =>
        Faults.IsEmpty && !Scenario.WithoutHours.IsEmpty
            ? Faulty(
                CostField.All.First(f => f.Input is CostInput.RampMonths),
                language["cost.fault.no-hours"]
            )
            : this;

    private CostReading Faulty(CostField field, string text) =>
        this with
        {
            Faults = Faults.Add(new(field.Id, text)),
        };
}
