using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs.Texts;

/// <summary>What was reckoned with, and where it comes from.</summary>
internal static class InputsText
{
    private const int Margin = 4;

    public static IEnumerable<string> Lines(CostScenario scenario) =>
        [
            .. Layout.Heading("What it reckons with"),
            .. Layout.Paragraph(
                "Low, likely, high. The defaults are assumptions and figures of others, to be replaced "
                    + "by your own plan and quotes. Another currency will do if rate, replacement-cash and "
                    + "manager-rate are all given in it."
            ),
            .. InputIds.All.SelectMany(input => Of(input, scenario)),
        ];

    private static IEnumerable<string> Of(CostInput input, CostScenario scenario)
    {
        var definition = scenario.Defaults.Inputs[input];
        return
        [
            "",
            $"{definition.Name} ({definition.Symbol}), {definition.Unit} [{input.Id()}]",
            .. Groups(input, scenario)
                .SelectMany(g => Value(g.Key, [.. g.Select(m => m.Name)], scenario)),
        ];
    }

    // Models with the same value from the same place share a line.
    private static IEnumerable<IGrouping<InputValue, CostModel>> Groups(
        CostInput input,
        CostScenario scenario
    ) => scenario.Defaults.Models.GroupBy(model => scenario.Of(model.Id, input));

    private static IEnumerable<string> Value(
        InputValue value,
        string[] models,
        CostScenario scenario
    )
    {
        var whose =
            models.Length == scenario.Defaults.Models.Length
                ? "Every model"
                : string.Join(", ", models);
        return [$"  {whose}: {Span(value.Range)}", .. Layout.Paragraph(Told(value.Origin), Margin)];
    }

    private static string Span(Estimate range) =>
        range.Low < range.High
            ? $"{Layout.Plain(range.Low)}, {Layout.Plain(range.Likely)}, {Layout.Plain(range.High)}"
            : Layout.Plain(range.Likely);

    private static string Told(Origin origin) =>
        origin switch
        {
            Origin.Given => "given",
            Origin.Assumed(var reason) => $"assumption: {reason}",
            Origin.Sourced(var source, var status) => $"source ({status}): {source}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
