namespace TalentBot.Decisions.Assessments.Forgetting;

/// <summary>Finds a person in an assessment.</summary>
internal static class Traces
{
    /// <summary>Whether the person stands anywhere in it.</summary>
    public static bool Has(Assessment assessment, Person person) =>
        assessment.IsOwnedBy(person)
        || assessment.LeaderFor(person) is not null
        || assessment.Shown.Any(l => l.Person.Is(person))
        || assessment.EarlierDecisions.Any(d => d.By.Is(person))
        || assessment.Decision?.By.Is(person) is true
        || (assessment.State as AssessmentState.Reviewed)?.Review.By.Is(person) is true;
}
