using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Sharing;
using TalentBot.Text;

namespace TalentBot.Sharing;

/// <summary>Finds the place that a typed name means.</summary>
internal static class NamedPlace
{
    /// <summary>The one that is called so, or ends so, or else has all of the words; null when none or several do.</summary>
    public static Destination? Find(ImmutableArray<Destination> places, string name)
    {
        var spelt = Spelling.Of(name);
        return spelt.Length is 0
            ? null
            : Only(places, p => Spelling.Of(p.Name) == spelt)
                ?? Only(
                    places,
                    p => $" {Spelling.Of(p.Name)}".EndsWith($" {spelt}", StringComparison.Ordinal)
                )
                ?? Only(places, p => Spelling.Has(p.Name, name));
    }

    private static Destination? Only(
        ImmutableArray<Destination> places,
        Func<Destination, bool> fits
    ) => places.Where(fits).ToImmutableArray() is [var only] ? only : null;
}
