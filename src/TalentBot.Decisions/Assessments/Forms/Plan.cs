using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>The forms that a leader goes through, in order.</summary>
/// <param name="Forms">At least two; the last one finishes.</param>
public sealed record Plan(ImmutableArray<Form> Forms)
{
    /// <summary>The plan of the first round: priorities, one form a section, finish.</summary>
    public static Plan For(Framework framework, ChecklistKind checklist) =>
        new([
            new PrioritiesForm(framework.Priorities),
            .. framework
                .Sections.Select(s => new SectionForm(s, Asked(s, checklist)))
                .Where(f => !f.Questions.IsEmpty),
            new FinishForm(),
        ]);

    /// <summary>The form with this id; null when the plan has none.</summary>
    public Form? Find(string? id) => Forms.FirstOrDefault(f => f.Id == id);

    /// <summary>The form after this one; the last one stays.</summary>
    public Form After(Form form) => Forms[Math.Min(Forms.IndexOf(form) + 1, Forms.Length - 1)];

    /// <summary>The form before this one; the first one stays.</summary>
    public Form Before(Form form) => Forms[Math.Max(Forms.IndexOf(form) - 1, 0)];

    /// <summary>The form where the leader stands, or begins: at the first open one, and after finishing at the first.</summary>
    public Form StartOf(Leader leader) =>
        Find(leader.Place.Form) ?? (leader.FinishedAt is null ? FirstOpen(leader) : Forms[0]);

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

    private static ImmutableArray<Question> Asked(Section section, ChecklistKind checklist) =>
        checklist is ChecklistKind.Full
            ? section.Questions
            : [.. section.Questions.Where(q => q.Quick)];
}
