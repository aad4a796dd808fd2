using System.Collections.Immutable;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Parsing;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Costs.Parsing;

/// <summary>Reads the models, the inputs and their defaults.</summary>
internal sealed class CostDefaultsParser
{
    private const int SymbolLength = 4;

    // Stands in after a fault.
    private static readonly InputValue Nothing = new(Estimate.Exactly(0), new Origin.Given());

    private readonly Ids _models = new("model");

    /// <summary>The defaults; null after a fault.</summary>
    public static CostDefaults? Parse(
        ReadOnlySpan<byte> utf8Json,
        ImmutableArray<Fault>.Builder faults
    )
    {
        var defaults = JsonText.Open(utf8Json, faults)?.Object(new CostDefaultsParser().Defaults);
        return faults.Count > 0 ? null : defaults;
    }

    private CostDefaults Defaults(ObjectReader o)
    {
        var models = o.Objects("models", Model, atLeast: 2);
        var definitions = o.Required("inputs")?.Object(Definitions) ?? [];
        return new CostDefaults(models, definitions.ToImmutableDictionary());
    }

    private CostModel Model(ObjectReader o) =>
        new(_models.Define(o), o.Text("name", TextLimits.Name));

    private Dictionary<CostInput, InputDefinition> Definitions(ObjectReader o)
    {
        var definitions = new Dictionary<CostInput, InputDefinition>();
        foreach (var input in InputIds.All)
        {
            if (o.Required(input.Id())?.Object(d => Definition(d, input)) is { } definition)
            {
                definitions[input] = definition;
            }
        }

        return definitions;
    }

    private InputDefinition Definition(ObjectReader o, CostInput input)
    {
        var (least, most) = (Bound(o.Required("least")), Bound(o.Required("most")));
        var reader = new EstimateReader(least, most);
        return new InputDefinition(
            o.Text("name", TextLimits.Name),
            o.Text("symbol", SymbolLength),
            o.Text("unit", TextLimits.Name),
            least,
            most,
            input.IsShared() ? ForAll(o, reader) : ForEach(o, reader)
        );
    }

    private ImmutableDictionary<string, InputValue> ForAll(ObjectReader o, EstimateReader reader)
    {
        var value = o.Required("default")?.Object(v => Value(v, reader)) ?? Nothing;
        return _models.Known.ToImmutableDictionary(id => id, _ => value, StringComparer.Ordinal);
    }

    private ImmutableDictionary<string, InputValue> ForEach(
        ObjectReader o,
        EstimateReader reader
    ) => o.PerId("defaults", _models, node => node.Object(v => Value(v, reader)) ?? Nothing);

    private static InputValue Value(ObjectReader o, EstimateReader reader) =>
        new(reader.Parts(o), OriginOf(o));

    private static double Bound(Node? node) => node?.Number(double.IsFinite, "a number") ?? 0;

    // Nothing is told without saying where it comes from: one of the two must be there.
    private static Origin OriginOf(ObjectReader o) =>
        o.Optional("assumption") is { } reason
            ? new Origin.Assumed(reason.Text(TextLimits.Sentence))
            : new Origin.Sourced(
                o.Text("source", TextLimits.Sentence),
                o.Text("status", TextLimits.Name)
            );
}
