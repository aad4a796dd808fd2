using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Starting;

namespace TalentBot.Owning.Forms;

/// <summary>The forms that invite people and take people out.</summary>
internal static class PeopleForm
{
    /// <summary>Asks whom to invite, by the people picker.</summary>
    public static AdaptiveCard Invite(OwnerScene scene, string? fault) =>
        OwnerCard.Create(
            scene,
            OwnerForm.Invite,
            fault,
            [Picker(scene)],
            (scene.Language["owning.invite-save"], [])
        );

    /// <summary>Asks whom of those invited to take out.</summary>
    public static AdaptiveCard Remove(OwnerScene scene, string? fault) =>
        OwnerCard.Create(
            scene,
            OwnerForm.Remove,
            fault,
            [CardText.Paragraph(scene.Language["owning.remove-means"]), Invited(scene)],
            (scene.Language["owning.remove-save"], [])
        );

    /// <summary>Ids of the chosen people: of the directory, else of the chat.</summary>
    public static ImmutableArray<string> Chosen(OwnerScene scene) =>
        new FieldReader(scene.Values).Ids(OwnerFields.People);

    /// <summary>The id under which an invited person is chosen.</summary>
    public static string IdOf(Person person) => person.ObjectId ?? person.ChatId ?? "";

    /// <summary>Teams draws this as its people picker: over the members of the conversation, one to one over everybody.</summary>
    private static AdaptiveChoiceSetInput Picker(OwnerScene scene) =>
        new()
        {
            Id = OwnerFields.People,
            Label = scene.Language["owning.invite-people"],
            IsMultiSelect = true,
            Value = scene.Values.GetValueOrDefault(OwnerFields.People),
            Choices = [],
            DataQuery = new AdaptiveDataQuery
            {
                Type = "Data.Query",
                Dataset = scene.IsSeenInConversation
                    ? "graph.microsoft.com/users?scope=currentContext"
                    : "graph.microsoft.com/users",
            },
        };

    private static AdaptiveChoiceSetInput Invited(OwnerScene scene) =>
        new()
        {
            Id = OwnerFields.People,
            Label = scene.Language["owning.remove-people"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Value = scene.Values.GetValueOrDefault(OwnerFields.People),
            Choices =
            [
                .. scene.Assessment.Leaders.Select(l => new AdaptiveChoice
                {
                    Title = NameOf(l.Person, scene),
                    Value = IdOf(l.Person),
                }),
            ],
        };

    private static string NameOf(Person person, OwnerScene scene) =>
        person.Name.Length > 0
            ? CardText.Unformatted(person.Name)
            : scene.Language["decision.not-met"];
}
