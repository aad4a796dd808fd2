using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Tests.Secrecy;

/// <summary>How a decision stands, and what of its answers everybody may know.</summary>
/// <param name="Closings">How often it has closed.</param>
/// <param name="IsBlind">Whether answers are taken.</param>
/// <param name="Finished">How many have finished the checklist.</param>
/// <param name="Hidden">Names of the questions of which an anonymous decision shows nothing.</param>
/// <param name="Told">Reasons that may be told.</param>
internal sealed record Standing(
    int Closings,
    bool IsBlind,
    int Finished,
    ImmutableArray<string> Hidden,
    ImmutableHashSet<string> Told
)
{
    private const int FewestShown = 3;

    /// <summary>As it stood at any time in between.</summary>
    public Standing Since(Standing before) =>
        this with
        {
            Hidden = [.. Hidden.Intersect(before.Hidden, StringComparer.Ordinal)],
            Told = Told.Union(before.Told),
        };

    /// <summary>As it stands.</summary>
    public static Standing Of(Assessment assessment, int closings)
    {
        var counted = assessment.Closing is null ? Before(assessment) : assessment.Counted;
        var hidden = FrameworkFile
            .Default.AllQuestions.Where(q =>
                assessment.Visibility is Visibility.Anonymous
                && counted.Count(l => IsLevel(q, l.Answers.GetValueOrDefault(q.Id))) < FewestShown
            )
            .ToArray();
        return new(
            closings,
            assessment.TakesAnswers,
            assessment.Finished,
            [.. hidden.Select(q => q.Name)],
            [
                .. from leader in counted
                from answer in leader.Answers
                where answer.Value.Reason is not null
                where !hidden.Any(q => q.Id == answer.Key)
                select answer.Value.Reason,
            ]
        );
    }

    /// <summary>While answers are taken again: what was shown; in a named decision all of the round before was.</summary>
    private static ImmutableArray<Leader> Before(Assessment assessment) =>
        !assessment.WasShown ? []
        : assessment.Visibility is Visibility.Named ? assessment.Leaders
        : assessment.Shown;

    private static bool IsLevel(Question question, Answer? answer) =>
        question.Levels.Any(l => l.Id == answer?.Choice);
}
