using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Dialogs;

/// <summary>The way through a plan one question at a time.</summary>
internal static class Steps
{
    /// <summary>Every step, in order.</summary>
    public static ImmutableArray<Step> Of(Plan plan) =>
        [
            .. plan.Forms.SelectMany(form =>
                form is SectionForm section
                    ? section.Questions.Select(q => new Step(form, q))
                    : [new Step(form, null)]
            ),
        ];

    /// <summary>Where the leader stands: at the question they were asked, else at the first open one of their form.</summary>
    public static Step At(Plan plan, Leader leader)
    {
        var form = plan.StartOf(leader);
        if (form is not SectionForm section)
        {
            return new(form, null);
        }

        var asked = form.Id == leader.Place.Form ? leader.Place.Question : null;
        return new(
            form,
            section.Questions.FirstOrDefault(q => q.Id == asked)
                ?? section.Questions.FirstOrDefault(q => !leader.Answers.ContainsKey(q.Id))
                ?? section.Questions[0]
        );
    }

    /// <summary>The step after this one; the last one stays.</summary>
    public static Step After(Plan plan, Step step) => Beside(plan, step, 1);

    /// <summary>The step before this one; the first one stays.</summary>
    public static Step Before(Plan plan, Step step) => Beside(plan, step, -1);

    /// <summary>Whether the leader has left it open.</summary>
    public static bool IsOpen(Step step, Leader leader) =>
        step.Question is { } question
            ? !leader.Answers.ContainsKey(question.Id)
            : Plan.IsOpen(step.Form, leader);

    private static Step Beside(Plan plan, Step step, int by)
    {
        var steps = Of(plan);
        return steps[Math.Clamp(steps.IndexOf(step) + by, 0, steps.Length - 1)];
    }
}
