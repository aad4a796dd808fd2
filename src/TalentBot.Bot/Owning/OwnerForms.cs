using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Owning.Times;

namespace TalentBot.Owning;

/// <summary>Draws the owners' forms.</summary>
internal sealed class OwnerForms(BotSettings settings, TimeProvider clock)
{
    /// <summary>The form; the menu where the state allows no such form, or none is named.</summary>
    /// <param name="scene">Who sees it, of which decision.</param>
    /// <param name="form">One of <see cref="OwnerForm"/>.</param>
    /// <param name="fault">What is wrong with what was sent; null when nothing.</param>
    public Reply Show(OwnerScene scene, string form, string? fault = null) =>
        ManageCard.FormsOf(scene.Assessment).Contains(form, StringComparer.Ordinal)
            ? Form(scene, form, fault)
            : Menu(scene);

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
                _ => ManageCard.Create(scene),
            },
            Private: true
        );

    private static string Titled(string form) =>
        form is OwnerForm.Remind ? "title" : $"{form}-title";

    /// <summary>Where nothing can be done any more, it is said why.</summary>
    private static Reply Menu(OwnerScene scene) =>
        scene.Assessment.State switch
        {
            AssessmentState.Decided => Told(scene, Refusal.AlreadyDecided),
            AssessmentState.Reviewed => Told(scene, Refusal.AlreadyReviewed),
            AssessmentState.Cancelled => Told(scene, Refusal.Cancelled),
            _ => new Reply.Show(
                scene.Language["owning.title"],
                ManageCard.Create(scene),
                Private: true
            ),
        };

    private static Reply.Tell Told(OwnerScene scene, Refusal reason) =>
        new(Refusals.Text(reason, scene.Language), scene.Assessment.Title);
}
