using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Presses;

namespace TalentBot.Owning.Forms;

/// <summary>What the owners' forms have in common: the decision's title above, and the way back below.</summary>
internal static class OwnerCard
{
    /// <summary>A form with one button that goes forward and one that goes back.</summary>
    /// <param name="scene">Who sees it, of which decision.</param>
    /// <param name="form">One of <see cref="OwnerForm"/>.</param>
    /// <param name="fault">What is wrong with what was sent; null when nothing.</param>
    /// <param name="body">Its elements.</param>
    /// <param name="save">Title of the button that goes forward, and what it carries besides.</param>
    public static AdaptiveCard Create(
        OwnerScene scene,
        string form,
        string? fault,
        IEnumerable<AdaptiveElement> body,
        (string Title, (string Name, string Value)[] Data) save
    ) =>
        Card.Of(
            scene.Language[$"owning.{form}-title"],
            [
                CardText.Heading(scene.Language[$"owning.{form}-title"]),
                CardText.Literal(scene.Assessment.Title, AdaptiveTextWeight.Bolder),
                .. Fault(fault),
                .. body,
            ],
            form is OwnerForm.Cancel
                ? Forward(scene, form, save.Title, save.Data).AsFinal()
                : Forward(scene, form, save.Title, save.Data).AsPrimary(),
            Back(scene)
        );

    /// <summary>A button that goes forward from a form.</summary>
    public static AdaptiveSubmitAction Forward(
        OwnerScene scene,
        string form,
        string title,
        params IEnumerable<(string Name, string Value)> data
    ) =>
        CardButton.Sends(
            title,
            Verb.Next,
            [("form", OwnerForm.IdOf(form)), ("assessment", scene.Assessment.Id), .. data]
        );

    private static AdaptiveSubmitAction Back(OwnerScene scene) =>
        CardButton.Sends(
            scene.Language["owning.back"],
            Verb.Manage,
            ("assessment", scene.Assessment.Id)
        );

    private static IEnumerable<AdaptiveElement> Fault(string? fault) =>
        fault is null
            ? []
            :
            [
                new AdaptiveTextBlock(fault)
                {
                    Color = AdaptiveTextColor.Attention,
                    Weight = AdaptiveTextWeight.Bolder,
                    Wrap = true,
                },
            ];
}
