namespace TalentBot.Decisions.Evaluation;

/// <summary>Turns several leaders' answers into a recommendation.</summary>
public static class Evaluator
{
    /// <summary>Computes the recommendation for the answers given so far.</summary>
    public static Recommendation Evaluate(Poll poll) =>
        throw new InvalidOperationException("Not there yet.");
}
