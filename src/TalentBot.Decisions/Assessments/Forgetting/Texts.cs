using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;

namespace TalentBot.Decisions.Assessments.Forgetting;

/// <summary>Takes out what a person wrote as an owner; where nobody noted who wrote it, what any owner wrote.</summary>
internal static class Texts
{
    /// <summary>Without the description, the notes of summaries and the reason for giving up.</summary>
    public static Assessment Without(Assessment assessment) =>
        assessment with
        {
            About = "",
            Shared = [.. assessment.Shared.Select(s => s with { Note = "" })],
            State = assessment.State is AssessmentState.Cancelled cancelled
                ? cancelled with
                {
                    Reason = "",
                }
                : assessment.State,
        };

    /// <summary>Without the person's name and words in a decision and its review.</summary>
    public static AssessmentState Without(AssessmentState state, Person person) =>
        state switch
        {
            AssessmentState.Decided decided => Without(decided, person),
            AssessmentState.Reviewed(var before, var review) => new AssessmentState.Reviewed(
                Without(before, person),
                Without(review, person)
            ),
            _ => state,
        };

    /// <summary>Without the person's name and words; what was decided for stays.</summary>
    public static Decision Without(Decision decision, Person person) =>
        decision.By.Is(person)
            ? decision with
            {
                By = Forgetter.Somebody,
                Choice = decision.Choice with { Reason = "" },
                Dissent = "",
            }
            : decision;

    private static AssessmentState.Decided Without(
        AssessmentState.Decided decided,
        Person person
    ) => decided with { Decision = Without(decided.Decision, person) };

    private static Review Without(Review review, Person person) =>
        review.By.Is(person) ? review with { By = Forgetter.Somebody, Text = "" } : review;
}
