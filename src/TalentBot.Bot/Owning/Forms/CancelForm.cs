using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Owning.Forms;

/// <summary>Asks an owner whether to give the decision up, and why.</summary>
internal static class CancelForm
{
    /// <summary>The form with the reason that was typed.</summary>
    public static AdaptiveCard Create(OwnerScene scene, string? fault) =>
        OwnerCard.Create(
            scene,
            OwnerForm.Cancel,
            fault,
            [
                CardText.Paragraph(scene.Language["owning.cancel-means"]),
                new AdaptiveTextInput
                {
                    Id = OwnerFields.Reason,
                    Label = scene.Language["owning.cancel-reason"],
                    MaxLength = LifeCycle.LongestText,
                    IsMultiline = true,
                    Value = scene.Value(OwnerFields.Reason),
                },
                CardText.Aside(scene.Language["owning.cancel-typed"]),
            ],
            (scene.Language["owning.cancel-confirm"], [])
        );
}
