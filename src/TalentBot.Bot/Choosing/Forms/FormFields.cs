using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Choosing.Forms;

/// <summary>The fields of an owner's form, with what was filled in before and what is wrong with it.</summary>
/// <param name="values">Field id → text.</param>
/// <param name="faults">What is wrong with them.</param>
internal sealed class FormFields(
    IReadOnlyDictionary<string, string> values,
    ImmutableArray<FormFault> faults
)
{
    /// <summary>What is wrong with the form as a whole.</summary>
    public IEnumerable<AdaptiveElement> Faults => Of("");

    /// <summary>The field, with what is wrong with it right above.</summary>
    public IEnumerable<AdaptiveElement> Marked(AdaptiveElement field) => [.. Of(field.Id), field];

    /// <summary>A text of several lines.</summary>
    public AdaptiveTextInput Text(string id, string label) =>
        new()
        {
            Id = id,
            Label = label,
            IsMultiline = true,
            MaxLength = LifeCycle.LongestText,
            Value = values.GetValueOrDefault(id),
        };

    /// <summary>One of several choices.</summary>
    public AdaptiveChoiceSetInput One(
        string id,
        string label,
        IEnumerable<(string Value, string Title)> choices
    ) => Choices(id, label, choices, many: false);

    /// <summary>Any of several choices.</summary>
    public AdaptiveChoiceSetInput Many(
        string id,
        string label,
        IEnumerable<(string Value, string Title)> choices
    ) => Choices(id, label, choices, many: true);

    /// <summary>A date.</summary>
    public AdaptiveDateInput Date(string id, string label) =>
        new()
        {
            Id = id,
            Label = label,
            Value = values.GetValueOrDefault(id),
        };

    /// <summary>A time of day.</summary>
    public AdaptiveTimeInput Time(string id, string label) =>
        new()
        {
            Id = id,
            Label = label,
            Value = values.GetValueOrDefault(id),
        };

    private IEnumerable<AdaptiveElement> Of(string field) =>
        faults
            .Where(f => f.Field == field)
            .Select(f => new AdaptiveTextBlock(f.Text)
            {
                Color = AdaptiveTextColor.Attention,
                Weight = AdaptiveTextWeight.Bolder,
                Wrap = true,
            });

    private AdaptiveChoiceSetInput Choices(
        string id,
        string label,
        IEnumerable<(string Value, string Title)> choices,
        bool many
    ) =>
        new()
        {
            Id = id,
            Label = label,
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = many,
            Wrap = true,
            Value = values.GetValueOrDefault(id),
            Choices =
            [
                .. choices.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value }),
            ],
        };
}
