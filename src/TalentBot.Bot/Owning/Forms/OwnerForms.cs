using AdaptiveCards;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Owning.Times;

namespace TalentBot.Owning.Forms;

/// <summary>Draws the owners' forms.</summary>
internal sealed class OwnerForms(BotSettings settings, IFrameworks frameworks, TimeProvider clock)
{
    /// <summary>The form, or why the state allows no such form; the menu when none is named.</summary>
    /// <param name="scene">Who sees it, of which decision.</param>
    /// <param name="form">One of <see cref="OwnerForm"/>.</param>
    /// <param name="fault">What is wrong with what was sent; null when nothing.</param>
    public Reply Show(OwnerScene scene, string form, string? fault = null) =>
        ManageCard.FormsOf(scene.Assessment).Contains(form, StringComparer.Ordinal)
            ? Form(scene, form, fault)
        : Hindrance(scene.Assessment, form) is { } reason
            ? new Reply.Tell(Refusals.Text(reason, scene.Language), scene.Assessment.Title)
        : new Reply.Show(scene.Language["owning.title"], Menu(scene), Private: true);

    private Reply.Show Form(OwnerScene scene, string form, string? fault) =>
        new(
            scene.Language[$"owning.{Titled(form)}"],
            form switch
            {
                OwnerForm.Deadline => InstantForm.Create(
                    scene,
                    form,
                    scene.Assessment.Deadline,
                    clock.GetUtcNow(),
                    fault
                ),
                OwnerForm.Reopen => InstantForm.Create(
                    scene,
                    form,
                    clock.GetUtcNow() + settings.OpenFor,
                    clock.GetUtcNow(),
                    fault
                ),
                OwnerForm.Invite => PeopleForm.Invite(scene, fault),
                OwnerForm.Remove => PeopleForm.Remove(scene, fault),
                OwnerForm.Cancel => CancelForm.Create(scene, fault),
                _ => Menu(scene),
            },
            Private: true
        );

    private AdaptiveCard Menu(OwnerScene scene) =>
        ManageCard.Create(scene, frameworks.Of(scene.Assessment, scene.Language));

    private static string Titled(string form) =>
        form is OwnerForm.Remind ? "title" : $"{form}-title";

    /// <summary>Why the state allows no such form; null for the menu, where it has something.</summary>
    private static Refusal? Hindrance(Assessment assessment, string form) =>
        assessment switch
        {
            { State: AssessmentState.Decided } => Refusal.AlreadyDecided,
            { State: AssessmentState.Reviewed } => Refusal.AlreadyReviewed,
            { State: AssessmentState.Cancelled } => Refusal.Cancelled,
            _ when !OwnerForm.All.Contains(form, StringComparer.Ordinal) => null,
            { State: AssessmentState.Closed } => Refusal.Closed,
            _ when form is OwnerForm.Invite => Refusal.SecondRoundRuns,
            _ => Refusal.StillOpen,
        };
}
