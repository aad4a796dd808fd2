using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Decisions.Frameworks;
using TalentBot.Presses;

namespace TalentBot.Starting;

/// <summary>The form that starts a decision.</summary>
internal static class SetupFormCard
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "setup";

    /// <summary>Title of its dialog.</summary>
    public const string DialogTitle = "Start a decision";

    /// <summary>The form with what was typed before.</summary>
    /// <param name="id">Id of the decision that it will start.</param>
    /// <param name="values">Field id → text.</param>
    /// <param name="zone">Name of the time zone in which the deadline is read.</param>
    /// <param name="gates">The gates to choose from.</param>
    /// <param name="faults">What is wrong, each with its field.</param>
    public static AdaptiveCard Create(
        string id,
        IReadOnlyDictionary<string, string> values,
        string zone,
        ImmutableArray<Gate> gates,
        ImmutableArray<(string Field, string Text)> faults
    ) =>
        Card.Of(
            DialogTitle,
            Fields(values, zone, gates).SelectMany(field => Marked(field, faults)),
            CardButton.Sends("Start", Verb.Next, ("form", FormId), ("setup", id))
        );

    private static IEnumerable<AdaptiveElement> Marked(
        AdaptiveElement field,
        ImmutableArray<(string Field, string Text)> faults
    ) =>
        [
            .. faults
                .Where(f => f.Field == field.Id)
                .Select(f => new AdaptiveTextBlock(f.Text)
                {
                    Color = AdaptiveTextColor.Attention,
                    Weight = AdaptiveTextWeight.Bolder,
                    Wrap = true,
                }),
            field,
        ];

    private static IEnumerable<AdaptiveElement> Fields(
        IReadOnlyDictionary<string, string> values,
        string zone,
        ImmutableArray<Gate> gates
    ) =>
        [
            Text(values, SetupFields.Title, "What is decided", Opening.LongestTitle, false),
            Text(
                values,
                SetupFields.About,
                "What it is about (optional)",
                Opening.LongestAbout,
                true
            ),
            People(values, SetupFields.People, "Who answers"),
            Toggle(values),
            People(values, SetupFields.CoOwners, "Co-owners, who may close it too (optional)"),
            new AdaptiveDateInput
            {
                Id = SetupFields.Date,
                Label = $"Closes on (time zone {zone})",
                Value = values.GetValueOrDefault(SetupFields.Date),
            },
            new AdaptiveTimeInput
            {
                Id = SetupFields.Time,
                Label = "Closes at",
                Value = values.GetValueOrDefault(SetupFields.Time),
            },
            Quorum(values),
            GateChoice(values, gates),
            VisibilityChoice(values),
        ];

    private static AdaptiveTextInput Text(
        IReadOnlyDictionary<string, string> values,
        string id,
        string label,
        int longest,
        bool multiline
    ) =>
        new()
        {
            Id = id,
            Label = label,
            MaxLength = longest,
            IsMultiline = multiline,
            Value = values.GetValueOrDefault(id),
        };

    /// <summary>Teams draws this as its people picker over the members of the channel or chat.</summary>
    private static AdaptiveChoiceSetInput People(
        IReadOnlyDictionary<string, string> values,
        string id,
        string label
    ) =>
        new()
        {
            Id = id,
            Label = label,
            IsMultiSelect = true,
            Value = values.GetValueOrDefault(id),
            Choices = [],
            DataQuery = new AdaptiveDataQuery
            {
                Type = "Data.Query",
                Dataset = "graph.microsoft.com/users?scope=currentContext",
            },
        };

    private static AdaptiveToggleInput Toggle(IReadOnlyDictionary<string, string> values) =>
        new()
        {
            Id = SetupFields.Self,
            Label = "Your own part",
            Title = "I answer too",
            ValueOn = "true",
            ValueOff = "false",
            Value = values.GetValueOrDefault(SetupFields.Self, "true"),
        };

    /// <summary>A text field: a number field cannot say that nothing was entered.</summary>
    private static AdaptiveTextInput Quorum(IReadOnlyDictionary<string, string> values) =>
        new()
        {
            Id = SetupFields.Quorum,
            Label =
                "How many must finish for a verdict (optional; half of them, at least two, if left empty)",
            MaxLength = 3,
            Value = values.GetValueOrDefault(SetupFields.Quorum),
        };

    private static AdaptiveChoiceSetInput GateChoice(
        IReadOnlyDictionary<string, string> values,
        ImmutableArray<Gate> gates
    ) =>
        new()
        {
            Id = SetupFields.Gates,
            Label =
                "Which of these hold? Each rules something out, so tick it only if nothing can change it.",
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Value = values.GetValueOrDefault(SetupFields.Gates),
            Choices = [.. gates.Select(g => new AdaptiveChoice { Title = g.Fact, Value = g.Id })],
        };

    private static AdaptiveChoiceSetInput VisibilityChoice(
        IReadOnlyDictionary<string, string> values
    ) =>
        new()
        {
            Id = SetupFields.Visibility,
            Label = "Names beside answers",
            Style = AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Value = values.GetValueOrDefault(SetupFields.Visibility, "anonymous"),
            Choices =
            [
                new() { Title = "Anonymous: no names, ever", Value = "anonymous" },
                new()
                {
                    Title =
                        "Named: everybody sees who has finished; after closing answers may be shown with names",
                    Value = "named",
                },
            ],
        };
}
