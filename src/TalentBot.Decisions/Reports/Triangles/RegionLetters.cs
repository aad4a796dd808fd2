using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Reports.Triangles;

/// <summary>One letter for each region of the weight triangle, and what it stands for.</summary>
internal sealed class RegionLetters
{
    private readonly Framework _framework;

    public RegionLetters(Framework framework, Recommendation result)
    {
        _framework = framework;
        var taken = new HashSet<char>();
        foreach (var region in result.Regions)
        {
            var letter = Choices(Name(region)).First(taken.Add);
            All = All.Add((letter, region));
        }
    }

    /// <summary>The regions with their letters, in the framework's order.</summary>
    public ImmutableArray<(char Letter, WeightRegion Region)> All { get; private set; } = [];

    /// <summary>Names of the models that share a region.</summary>
    public string Name(WeightRegion region) =>
        string.Join(" = ", region.Models.Select(model => _framework.Model(model).Name));

    // The first letter of the name that is still free, else one of the alphabet, else a digit.
    private static IEnumerable<char> Choices(string name) =>
        (name.ToUpperInvariant() + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789").Where(
            char.IsAsciiLetterOrDigit
        );
}
