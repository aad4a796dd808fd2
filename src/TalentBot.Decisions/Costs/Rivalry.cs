using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Costs;

/// <summary>How much less the cheapest model costs than another one.</summary>
/// <param name="Cheapest">Its id.</param>
/// <param name="Other">The other's id.</param>
/// <param name="Gap">Cash per effective hour, other less cheapest, all inputs likely.</param>
/// <param name="Tornado">How each input moves the gap; the largest swing first.</param>
public sealed record Rivalry(
    string Cheapest,
    string Other,
    double Gap,
    ImmutableArray<Swing> Tornado
)
{
    /// <summary>The inputs that alone, within their range, make the other one cheaper.</summary>
    public ImmutableArray<Swing> Flips => [.. Tornado.Where(IsFlip)];

    private static bool IsFlip(Swing swing) => swing.AtLow.IsBelow(0) || swing.AtHigh.IsBelow(0);
}
