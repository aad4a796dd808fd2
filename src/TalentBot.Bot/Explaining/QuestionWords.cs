using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations.Points;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Explaining;

/// <summary>What a question brings, and how far the leaders agree on it.</summary>
internal static class QuestionWords
{
    /// <summary>The points, and the agreement of several.</summary>
    public static string Of(Contribution one, Scene scene)
    {
        var points = scene.Language.Signed(one.Points);
        return AgreementOf(one.Question, scene) switch
        {
            null => points,
            { TwoCamps: var camps, Consensus: var consensus } => scene.Language.Say(
                camps ? "why.points-camps" : "why.points-agreement",
                ("points", points),
                ("share", Share(consensus, scene))
            ),
        };
    }

    /// <summary>The agreement alone; empty where several did not answer, or too few to show it.</summary>
    public static string Agreement(Question question, Scene scene) =>
        AgreementOf(question, scene) switch
        {
            null => "",
            { TwoCamps: var camps, Consensus: var consensus } => scene.Language.Say(
                camps ? "why.agreement-camps" : "why.agreement",
                ("share", Share(consensus, scene))
            ),
        };

    private static QuestionAgreement? AgreementOf(Question question, Scene scene) =>
        !scene.IsPersonal
        && scene.MayShow(question.Id)
        && scene.Result.Agreement[question.Id] is { } agreement
        && agreement.Levels.Values.Sum() > 1
            ? agreement
            : null;

    private static string Share(double? consensus, Scene scene) =>
        scene.Language.Percent(Figure.Rounded(consensus ?? 0, 2));
}
