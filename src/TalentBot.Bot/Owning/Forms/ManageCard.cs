using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Presses;

namespace TalentBot.Owning.Forms;

/// <summary>The menu of what an owner sees to, as far as it is possible now.</summary>
internal static class ManageCard
{
    /// <summary>The menu.</summary>
    /// <param name="scene">Whose menu, of which decision.</param>
    /// <param name="framework">The decision's framework, in the owner's language.</param>
    public static AdaptiveCard Create(OwnerScene scene, Framework framework) =>
        Card.Of(
            scene.Language["owning.title"],
            [
                CardText.Heading(scene.Language["owning.title"]),
                CardText.Literal(scene.Assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(DecisionCard.Progress(scene.Assessment, scene.Language)),
                .. StateText.Create(scene.Assessment, framework, scene.Language),
                .. Reminded(scene),
            ],
            FormsOf(scene.Assessment).Select(form => Button(scene, form))
        );

    /// <summary>The forms that fit the state; newcomers have no answers to ask again in a second round.</summary>
    public static IEnumerable<string> FormsOf(Assessment assessment) =>
        assessment.State switch
        {
            AssessmentState.Open =>
            [
                OwnerForm.Deadline,
                OwnerForm.Invite,
                OwnerForm.Remove,
                OwnerForm.Remind,
                OwnerForm.Cancel,
            ],
            AssessmentState.SecondRound =>
            [
                OwnerForm.Deadline,
                OwnerForm.Remove,
                OwnerForm.Remind,
                OwnerForm.Cancel,
            ],
            AssessmentState.Closed => [OwnerForm.Reopen, OwnerForm.Cancel],
            _ => [],
        };

    private static AdaptiveElement[] Reminded(OwnerScene scene) =>
        scene.Assessment is { TakesAnswers: true, RemindedAt.Length: > 0 and var sent }
            ? [CardText.Aside(scene.Language.Count("owning.reminded", sent))]
            : [];

    /// <summary>Reminding needs no form: it is carried out at once, and can do no harm.</summary>
    private static AdaptiveSubmitAction Button(OwnerScene scene, string form)
    {
        var title = scene.Language[$"owning.{form}"];
        return form is OwnerForm.Remind
            ? OwnerCard.Forward(scene, form, title)
            : CardButton.Sends(
                title,
                Verb.Manage,
                ("assessment", scene.Assessment.Id),
                (OwnerFields.To, form)
            );
    }
}
