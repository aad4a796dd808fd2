using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation;

/// <summary>What one invited leader has given so far.</summary>
/// <param name="Weight">2.3e-308 … 1000; 1 unless the owner says otherwise.</param>
/// <param name="Priorities">
/// All priority ids, the most important first; empty when not ranked yet.
/// </param>
/// <param name="Answers">Question id → level id, <c>not-sure</c> or <c>not-my-area</c>.</param>
/// <param name="Finished">Whether the leader has finished; counts for the quorum only.</param>
/// <exception cref="ArgumentOutOfRangeException">
/// <paramref name="Weight"/> is out of its range.
/// </exception>
public sealed record Ballot(
    double Weight,
    ImmutableArray<string> Priorities,
    ImmutableDictionary<string, string> Answers,
    bool Finished
)
{
    private const double Heaviest = 1000;

    /// <summary>How much the leader counts, 2.3e-308 … 1000.</summary>
    public double Weight
    {
        get;
        init => field = Checked(value);
    } = Checked(Weight);

    // A number too small for full precision would make shares of it wrong, or 0.
    internal static bool IsWeight(double number) =>
        double.IsNormal(number) && number is > 0 and <= Heaviest;

    private static double Checked(double weight) =>
        IsWeight(weight)
            ? weight
            : throw new ArgumentOutOfRangeException(
                nameof(weight),
                weight,
                "A weight is 2.3e-308 to 1000."
            );
}
