using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Starting;

/// <summary>The form that starts a decision, with what was typed before.</summary>
/// <param name="language">The language of the person who starts it.</param>
/// <param name="values">Field id → text.</param>
/// <param name="faults">What is wrong with them.</param>
internal sealed class SetupFormCard(
    Language language,
    IReadOnlyDictionary<string, string> values,
    ImmutableArray<SetupFieldFault> faults
)
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "setup";

    /// <summary>The form.</summary>
    /// <param name="id">Id of the decision that it will start.</param>
    /// <param name="zone">Name of the time zone in which the deadline is read.</param>
    /// <param name="gates">The gates to choose from.</param>
    public AdaptiveCard Create(string id, string zone, ImmutableArray<Gate> gates) =>
        Card.Of(
            language["setup.title"],
            Fields(zone, gates).SelectMany(Marked),
            CardButton
                .Sends(language["setup.start"], Verb.Next, ("form", FormId), ("setup", id))
                .AsPrimary()
        );

    private IEnumerable<AdaptiveElement> Marked(AdaptiveElement field) =>
        [
            .. faults
                .Where(f => f.Field == field.Id)
                .Select(f => new AdaptiveTextBlock(f.In(language))
                {
                    Color = AdaptiveTextColor.Attention,
                    Weight = AdaptiveTextWeight.Bolder,
                    Wrap = true,
                }),
            field,
        ];

    private IEnumerable<AdaptiveElement> Fields(string zone, ImmutableArray<Gate> gates) =>
        [
            Text(SetupFields.Title, "setup.what", Opening.LongestTitle),
            Text(SetupFields.About, "setup.about", Opening.LongestAbout, multiline: true),
            People(SetupFields.People, "setup.who"),
            Toggle(),
            People(SetupFields.CoOwners, "setup.co-owners"),
            new AdaptiveDateInput
            {
                Id = SetupFields.Date,
                Label = language.Say("setup.closes-on", ("zone", zone)),
                Value = values.GetValueOrDefault(SetupFields.Date),
            },
            new AdaptiveTimeInput
            {
                Id = SetupFields.Time,
                Label = language["setup.closes-at"],
                Value = values.GetValueOrDefault(SetupFields.Time),
            },
            Quorum(),
            GateChoice(gates),
            VisibilityChoice(),
        ];

    private AdaptiveTextInput Text(string id, string label, int longest, bool multiline = false) =>
        new()
        {
            Id = id,
            Label = language[label],
            MaxLength = longest,
            IsMultiline = multiline,
            Value = values.GetValueOrDefault(id),
        };

    /// <summary>Teams draws this as its people picker over the members of the channel or chat.</summary>
    private AdaptiveChoiceSetInput People(string id, string label) =>
        new()
        {
            Id = id,
            Label = language[label],
            IsMultiSelect = true,
            Value = values.GetValueOrDefault(id),
            Choices = [],
            DataQuery = new AdaptiveDataQuery
            {
                Type = "Data.Query",
                Dataset = "graph.microsoft.com/users?scope=currentContext",
            },
        };

    private AdaptiveToggleInput Toggle() =>
        new()
        {
            Id = SetupFields.Self,
            Label = language["setup.self"],
            Title = language["setup.self-too"],
            ValueOn = "true",
            ValueOff = "false",
            Value = values.GetValueOrDefault(SetupFields.Self, "true"),
        };

    /// <summary>A text field: a number field cannot say that nothing was entered.</summary>
    private AdaptiveTextInput Quorum() =>
        new()
        {
            Id = SetupFields.Quorum,
            Label = language["setup.quorum"],
            MaxLength = 3,
            Value = values.GetValueOrDefault(SetupFields.Quorum),
        };

    private AdaptiveChoiceSetInput GateChoice(ImmutableArray<Gate> gates) =>
        new()
        {
            Id = SetupFields.Gates,
            Label = language["setup.gates"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Value = values.GetValueOrDefault(SetupFields.Gates),
            Choices = [.. gates.Select(g => new AdaptiveChoice { Title = g.Fact, Value = g.Id })],
        };

    private AdaptiveChoiceSetInput VisibilityChoice() =>
        new()
        {
            Id = SetupFields.Visibility,
            Label = language["setup.visibility"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Value = values.GetValueOrDefault(SetupFields.Visibility, "anonymous"),
            Choices =
            [
                new() { Title = language["setup.anonymous"], Value = "anonymous" },
                new() { Title = language["setup.named"], Value = "named" },
            ],
        };
}
