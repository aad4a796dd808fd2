using System.Diagnostics;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Reports.Wording;

/// <summary>The verdict in a line, and what it means.</summary>
public static class VerdictText
{
    /// <summary>The verdict word and what it is said of.</summary>
    public static string Headline(Recommendation result, Framework framework)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(framework);
        return result.Verdict switch
        {
            Verdict.Blocked => "Blocked: every model is ruled out",
            Verdict.Insufficient => "Insufficient answers for a verdict",
            Verdict.Clear => $"Clear: {First(result, framework)}",
            Verdict.Likely => $"Likely: {First(result, framework)}",
            Verdict.Close => result.Second is { } second
                ? $"Close call: leaning to {First(result, framework)} before {framework.Model(second).Name}"
                : $"Close call: leaning to {First(result, framework)}",
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What clear, likely and close mean for who reads them.</summary>
    public static string Meaning(Verdict verdict) =>
        verdict switch
        {
            Verdict.Clear =>
                "It stays first in nearly every way of weighing your priorities, whatever is still "
                    + "open and whoever is left out.",
            Verdict.Likely =>
                "Most ways of weighing your priorities lead here, and it is well ahead. Read the risks "
                    + "before you commit.",
            Verdict.Close =>
                "Your answers do not separate the models well enough to rely on. Talk about the "
                    + "questions below before you choose.",
            Verdict.Blocked or Verdict.Insufficient => "",
            _ => throw new UnreachableException(),
        };

    /// <summary>How many have finished and how many are needed.</summary>
    public static string Finished(Turnout turnout)
    {
        ArgumentNullException.ThrowIfNull(turnout);
        var (have, are) = (
            Verb(turnout.Finished, "has", "have"),
            Verb(turnout.Needed, "is", "are")
        );
        return $"{Figure.Whole(turnout.Finished)} of {Figure.Whole(turnout.Invited)} leaders {have} finished; "
            + $"{Figure.Whole(turnout.Needed)} {are} needed for a verdict.";
    }

    private static string Verb(int count, string one, string several) => count is 1 ? one : several;

    private static string First(Recommendation result, Framework framework) =>
        framework.Model(result.First!).Name;
}
