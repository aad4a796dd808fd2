using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Costs.Parsing;

/// <summary>Reads what is given and fills up with the defaults.</summary>
internal sealed class CostFileParser(CostDefaults defaults)
{
    private static readonly Origin Given = new Origin.Given();

    private readonly ImmutableDictionary<
        string,
        ImmutableDictionary<CostInput, InputValue>
    > _filling = defaults.Scenario.Values;

    // Where the faults of a model as a whole belong, for those that the file names.
    private readonly Dictionary<string, Node> _places = new(StringComparer.Ordinal);

    public CostScenario? Parse(Node root)
    {
        var scenario = root.Object(Scenario);
        if (scenario is not null && root.Faults.Count == 0)
        {
            foreach (var model in defaults.Models)
            {
                CheckHours(model, scenario, _places.GetValueOrDefault(model.Id, root));
            }
        }

        return scenario;
    }

    private CostScenario Scenario(ObjectReader o)
    {
        var given = Models(o.Optional("models"));
        var shared = Values(o, InputIds.Shared);
        return new CostScenario(
            defaults,
            given.ToImmutableDictionary(
                model => model.Key,
                model => model.Value.SetItems(shared),
                StringComparer.Ordinal
            )
        );
    }

    private ImmutableDictionary<string, ImmutableDictionary<CostInput, InputValue>> Models(
        Node? models
    ) =>
        models?.Object(o =>
            defaults.Models.ToImmutableDictionary(
                model => model.Id,
                model => Model(model.Id, o.Optional(model.Id)),
                StringComparer.Ordinal
            )
        )
        ?? _filling;

    private ImmutableDictionary<CostInput, InputValue> Model(string id, Node? node)
    {
        if (node is not null)
        {
            _places[id] = node;
        }

        var given = node?.Object(o => Values(o, InputIds.OfEachModel)) ?? [];
        return _filling[id].SetItems(given);
    }

    private Dictionary<CostInput, InputValue> Values(
        ObjectReader o,
        ImmutableArray<CostInput> inputs
    )
    {
        var values = new Dictionary<CostInput, InputValue>();
        foreach (var input in inputs)
        {
            var (least, most) = (defaults.Inputs[input].Least, defaults.Inputs[input].Most);
            if (
                o.Optional(input.Id()) is { } node
                && new EstimateReader(least, most).Read(node) is { } range
            )
            {
                values[input] = new InputValue(range, Given);
            }
        }

        return values;
    }

    private static void CheckHours(CostModel model, CostScenario scenario, Node place)
    {
        var corners = scenario.Corners(model.Id);
        if (corners.AlwaysLeaveHours)
        {
            return;
        }

        var lost = 100 * (1 - corners.LeastEffectiveShare);
        place.Report(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{model.Name} may be left without effective hours: at worst {lost:0.#} % of the "
                    + $"billed hours are lost. Lower ramp-months, rework, attrition or "
                    + $"replacement-share, or raise months or ramp-productivity."
            )
        );
    }
}
