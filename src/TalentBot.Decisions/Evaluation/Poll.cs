using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Evaluation;

/// <summary>Everything that a recommendation is computed from.</summary>
/// <param name="Framework">What was asked.</param>
/// <param name="Checklist">Which of its questions were asked.</param>
/// <param name="Ballots">One per invited leader.</param>
/// <param name="Gates">Ids of the gates that hold.</param>
/// <param name="Quorum">
/// Finished leaders needed, 1 … number of ballots; null for the default of half, at least 2.
/// </param>
/// <exception cref="ArgumentOutOfRangeException">
/// <paramref name="Quorum"/> is out of its range.
/// </exception>
public sealed record Poll(
    Framework Framework,
    ChecklistKind Checklist,
    ImmutableArray<Ballot> Ballots,
    ImmutableArray<string> Gates,
    int? Quorum
)
{
    /// <summary>What each invited leader has given; not fewer than the quorum.</summary>
    public ImmutableArray<Ballot> Ballots
    {
        get;
        init
        {
            Checked(Quorum, value);
            field = value;
        }
    } = Ballots;

    /// <summary>Finished leaders needed; null for the default of half, at least 2.</summary>
    public int? Quorum
    {
        get;
        init => field = Checked(value, Ballots);
    } = Checked(Quorum, Ballots);

    private static int? Checked(int? quorum, ImmutableArray<Ballot> ballots) =>
        quorum is null || (quorum >= 1 && quorum <= ballots.Length)
            ? quorum
            : throw new ArgumentOutOfRangeException(
                nameof(quorum),
                quorum,
                "A quorum is 1 to the number of ballots."
            );
}
