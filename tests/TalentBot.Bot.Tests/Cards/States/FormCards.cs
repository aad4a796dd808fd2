using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Cards.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;

namespace TalentBot.Tests.Cards.States;

/// <summary>The forms of the checklist.</summary>
internal static class FormCards
{
    public static readonly Dictionary<string, Func<Samples, AdaptiveCard>> All = new(
        StringComparer.Ordinal
    )
    {
        ["form-priorities"] = s => Form(s, s.Team, "priorities"),
        ["form-priorities-fault"] = s =>
            Form(
                s,
                s.Team,
                "priorities",
                null,
                new FieldFault("priority.2", FieldFaultKind.RepeatedPriority)
            ),
        ["form-scope"] = s => Form(s, s.Team, "scope"),
        ["form-scope-empty"] = s => Form(s, s.Open, "scope"),
        ["form-capacity-open"] = s =>
            Form(s, s.Team, "capacity", new Note.LeftOpen([s.Framework.Question("core")])),
        ["form-risk-fault"] = s =>
            Form(
                s,
                s.Team,
                "risk",
                null,
                new FieldFault("visibility", FieldFaultKind.UnknownChoice)
            ),
        ["form-strategy-outdated"] = s => Form(s, s.Team, "strategy", new Note.Outdated()),
        ["form-finish"] = s => Form(s, s.Team, FinishForm.FormId),
        ["form-finish-open"] = s => Form(s, s.Open, FinishForm.FormId),
        ["form-second-round"] = s => Form(s, s.Team.SecondRound(), Plan.SecondRoundForm),
        ["form-second-round-reasons"] = s => Form(s, s.Argued.SecondRound(), Plan.SecondRoundForm),
        ["form-second-round-finish"] = s => Form(s, s.Team.SecondRound(), FinishForm.FormId),
        ["form-typed"] = s =>
            Form(
                s,
                s.Team,
                "scope",
                new Note.Answered(
                    s.Framework.Question("core").Name,
                    s.Framework.Question("core").Levels[0].Name,
                    HasReason: true
                )
            ),
        ["quick-priorities"] = s => Form(s, s.Quick, "priorities", new Note.GoesOn()),
        ["quick-form"] = s => Form(s, s.Quick, Quick(s).Forms[1].Id),
        ["quick-finish"] = s => Form(s, s.Personal, FinishForm.FormId),
    };

    private static Plan Quick(Samples samples) => Plan.For(samples.Framework, samples.Quick);

    /// <summary>The form of the first leader, who owns the decision.</summary>
    private static AdaptiveCard Form(
        Samples samples,
        Assessment assessment,
        string form,
        Note? note = null,
        params ImmutableArray<FieldFault> faults
    )
    {
        var plan = Plan.For(samples.Framework, assessment);
        var leader = assessment.Leaders[0];
        var asked = plan.Find(form)!;
        var ask = new View.Ask(asked, asked.Values(leader), faults, note);
        return FormCard.Create(new(assessment, plan, ask, leader, samples.Language), ask);
    }
}
