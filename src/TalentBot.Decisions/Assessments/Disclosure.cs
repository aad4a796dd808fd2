using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Assessments;

/// <summary>Says what may be shown about a question once answers are final.</summary>
public static class Disclosure
{
    /// <summary>Fewest levels given that anything about a question is shown from in an anonymous decision.</summary>
    private const int FewestLevels = 3;

    /// <summary>Whether anything about the question may be shown.</summary>
    public static bool Shows(Visibility visibility, QuestionAgreement agreement) =>
        visibility is Visibility.Named || agreement.Levels.Values.Sum() >= FewestLevels;
}
