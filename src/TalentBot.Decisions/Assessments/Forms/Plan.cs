using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>The forms that a leader goes through, in order.</summary>
/// <param name="Framework">The framework that they are made from.</param>
/// <param name="Forms">At least two; the last one finishes.</param>
public sealed record Plan(Framework Framework, ImmutableArray<Form> Forms)
{
    /// <summary>Id of the form that asks a second round's questions.</summary>
    public const string SecondRoundForm = "second-round";

    /// <summary>The plan of the round that an assessment is in.</summary>
    public static Plan For(Framework framework, Assessment assessment) =>
        assessment.State is AssessmentState.SecondRound(var round)
            ? ForSecondRound(framework, round.Questions)
            : For(framework, assessment.Checklist);

    /// <summary>The plan of the first round: priorities, one form a section, finish.</summary>
    public static Plan For(Framework framework, ChecklistKind checklist) =>
        new(
            framework,
            [
                new PrioritiesForm(framework.Priorities),
                .. framework
                    .Sections.Select(s => new SectionForm(s, Asked(s, checklist)))
                    .Where(f => !f.Questions.IsEmpty),
                new FinishForm(),
            ]
        );

    /// <summary>The form with this id; null when the plan has none.</summary>
    public Form? Find(string? id) => Forms.FirstOrDefault(f => f.Id == id);

    /// <summary>The form after this one; the last one stays.</summary>
    public Form After(Form form) => Forms[Math.Min(Forms.IndexOf(form) + 1, Forms.Length - 1)];

    /// <summary>The form before this one; the first one stays.</summary>
    public Form Before(Form form) => Forms[Math.Max(Forms.IndexOf(form) - 1, 0)];

    /// <summary>The form where the leader stands, or begins: at the first open one, and after finishing at the first.</summary>
    /// <remarks>A second round begins with its questions, which mostly have answers.</remarks>
    public Form StartOf(Leader leader) =>
        Find(leader.Place.Form)
        ?? (leader.FinishedAt is null && !IsSecondRound ? FirstOpen(leader) : Forms[0]);

    /// <summary>The first form on which the leader has left something open; the last one when nothing is.</summary>
    public Form FirstOpen(Leader leader) =>
        Forms.FirstOrDefault(f => IsOpen(f, leader)) ?? Forms[^1];

    /// <summary>Whether the leader has left something open on the form.</summary>
    public static bool IsOpen(Form form, Leader leader) =>
        form switch
        {
            PrioritiesForm => leader.Priorities.IsEmpty,
            SectionForm section => section.Questions.Any(q => !leader.Answers.ContainsKey(q.Id)),
            _ => false,
        };

    private bool IsSecondRound => Forms[0].Id == SecondRoundForm;

    private static Plan ForSecondRound(Framework framework, ImmutableArray<string> questions) =>
        new(
            framework,
            [
                Discussed([
                    .. framework.AllQuestions.Where(q =>
                        questions.Contains(q.Id, StringComparer.Ordinal)
                    ),
                ]),
                new FinishForm(),
            ]
        );

    private static SectionForm Discussed(ImmutableArray<Question> questions) =>
        new(new Section(SecondRoundForm, "Second round", questions), questions);

    private static ImmutableArray<Question> Asked(Section section, ChecklistKind checklist) =>
        checklist is ChecklistKind.Full
            ? section.Questions
            : [.. section.Questions.Where(q => q.Quick)];
}
