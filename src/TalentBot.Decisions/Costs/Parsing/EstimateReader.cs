using System.Globalization;
using System.Text.Json;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Costs.Parsing;

/// <summary>Reads numbers within the bounds of an input; both bounds are allowed.</summary>
internal sealed class EstimateReader(double least, double most)
{
    private readonly string _range = string.Create(
        CultureInfo.InvariantCulture,
        $"a number from {least} to {most}"
    );

    /// <summary>A number, or an object with low, likely and high; null if it is neither.</summary>
    public Estimate? Read(Node node) =>
        node.Value.ValueKind == JsonValueKind.Object
            ? node.Object(Parts)
            : Estimate.Exactly(
                node.Number(IsAllowed, $"{_range}, or an object with low, likely and high")
            );

    /// <summary>The members low, likely and high, which must rise or stay.</summary>
    public Estimate Parts(ObjectReader o)
    {
        var before = o.Faults.Count;
        var (low, likely, high) = (o.Required("low"), o.Required("likely"), o.Required("high"));
        var estimate = new Estimate(Number(low), Number(likely), Number(high));
        if (o.Faults.Count == before)
        {
            Compare(likely, estimate.Likely, estimate.Low, "low");
            Compare(high, estimate.High, estimate.Likely, "likely");
        }

        return estimate;
    }

    private double Number(Node? node) => node?.Number(IsAllowed, _range) ?? 0;

    private bool IsAllowed(double number) => number >= least && number <= most;

    private static void Compare(Node? node, double number, double smaller, string name)
    {
        if (number < smaller)
        {
            node?.Report(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{number} is below {name}, {smaller}. Put low, likely and high in rising order."
                )
            );
        }
    }
}
