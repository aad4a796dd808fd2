using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Assessments;

/// <summary>What may be shown of the answers once they are in.</summary>
public static class Disclosure
{
    /// <summary>Fewest leaders who must have handed in anew before an anonymous decision shows a new result.</summary>
    public const int FewestAnew = 3;

    private const int FewestShown = 3;

    /// <summary>
    /// Whether anything about the question may be shown; otherwise its section is named instead.
    /// </summary>
    /// <returns>
    /// True in a named decision; in an anonymous one from three levels given, because of fewer
    /// everybody could tell whose they are.
    /// </returns>
    public static bool Shows(Visibility visibility, QuestionAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return visibility is Visibility.Named || agreement.Levels.Values.Sum() >= FewestShown;
    }

    /// <summary>Whether anything about the group's weights of the priorities may be shown.</summary>
    /// <param name="visibility">Who may be shown what.</param>
    /// <param name="rankings">Number of leaders who ranked the priorities.</param>
    /// <returns>
    /// True in a named decision; in an anonymous one from three rankings, because of two each leader
    /// could work out the other's.
    /// </returns>
    public static bool ShowsWeights(Visibility visibility, int rankings) =>
        visibility is Visibility.Named || rankings >= FewestShown;
}
