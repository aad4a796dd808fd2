using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Tests.Testing;

/// <summary>Closed decisions, on which the leaders disagree.</summary>
internal static class Closing
{
    /// <summary>A closed decision of Ana, Ben and Cara; Olga owns it with Cato.</summary>
    /// <param name="visibility">Whether names stand beside answers.</param>
    /// <param name="silent">Ids of questions that Cara leaves open.</param>
    public static Assessment Of(Visibility visibility, params string[] silent)
    {
        var open = Given.Decision("Ana", "Ben", "Cara") with
        {
            Visibility = visibility,
            CoOwners = [Given.Person("Cato")],
        };
        return open with
        {
            State = new AssessmentState.Closed(Team.Noon, ClosingReason.AllFinished),
            Leaders = [.. open.Leaders.Select((l, i) => Answered(l, i, i == 2 ? silent : []))],
        };
    }

    public static Recommendation Evaluated(this Assessment assessment) =>
        Evaluator.Evaluate(assessment.ToPoll(FrameworkFile.Default));

    /// <summary>Name of the recommended model.</summary>
    public static string Recommended(this Assessment assessment) =>
        FrameworkFile.Default.Model(assessment.Evaluated().First!).Name;

    /// <summary>Ids of the questions worth discussing.</summary>
    public static ImmutableArray<string> Discussed(this Assessment assessment) =>
        [.. assessment.Evaluated().Discuss.Select(d => d.Question)];

    private static Leader Answered(Leader leader, int index, string[] silent) =>
        leader with
        {
            Priorities = ["control", "speed", "cost"],
            FinishedAt = Team.Noon,
            Answers = FrameworkFile
                .Default.AllQuestions.Where(q => !silent.Contains(q.Id))
                .ToImmutableDictionary(
                    q => q.Id,
                    q => new Answer(
                        q.Levels[q.Section() is 0 ? index : 2].Id,
                        $"Because {leader.Person.Name} thinks so about {q.Id}."
                    ),
                    StringComparer.Ordinal
                ),
        };

    /// <summary>Position of the question's section.</summary>
    private static int Section(this Question question) =>
        FrameworkFile
            .Default.Sections.Select((s, i) => (s, i))
            .First(p => p.s.Questions.Contains(question))
            .i;
}
