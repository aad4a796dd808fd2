namespace TalentBot.Decisions.Evaluation.Neutrality;

/// <summary>The shares of random wins at which a framework favours no model.</summary>
/// <param name="Lowest">The smallest share, 0 … 1.</param>
/// <param name="Highest">The largest share, 0 … 1.</param>
public sealed record FairShare(double Lowest, double Highest)
{
    // For three models 25 and 42 %: a convention, wide enough for questions that tell models apart.
    private const double LeastOfItsPart = 0.75;
    private const double MostOfItsPart = 1.26;

    /// <summary>The shares that are fair among so many models.</summary>
    public static FairShare Among(int models) =>
        new(LeastOfItsPart / models, MostOfItsPart / models);

    /// <summary>Whether a share is fair.</summary>
    public bool Holds(double share) => share >= Lowest && share <= Highest;
}
