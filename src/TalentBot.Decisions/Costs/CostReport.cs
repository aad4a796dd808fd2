using TalentBot.Decisions.Costs.Texts;

namespace TalentBot.Decisions.Costs;

/// <summary>Tells a cost comparison in plain text, for people who want to check it.</summary>
public static class CostReport
{
    /// <summary>The text: lines of at most 100 characters, ended by line feeds.</summary>
    public static string Write(CostComparison comparison) =>
        string.Join(
            '\n',
            [
                .. SummaryText.Lines(comparison),
                .. comparison.Models.SelectMany(FiguresText.Lines),
                .. TornadoText.Lines(comparison),
                .. RivalryText.Lines(comparison),
                .. InputsText.Lines(comparison.Scenario),
            ]
        );
}
