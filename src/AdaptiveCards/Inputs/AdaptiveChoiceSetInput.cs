using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A field with given choices.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveChoiceSetInput>))]
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveChoice> Choices { get; set; } = [];

    public AdaptiveDataQuery DataQuery { get; set; }

    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    public string Value { get; set; }

    public string Placeholder { get; set; }

    public bool Wrap { get; set; }

    public override string GetNonInteractiveValue()
    {
        var titles = Choices.Select(choice => choice.Title).ToArray();
        return Style == AdaptiveChoiceInputStyle.Compact
            ? $"Choices: {Join(titles, IsMultiSelect ? " and " : " or ")}"
            : $"* {string.Join("\n* ", titles)}";
    }

    private static string Join(string[] titles, string last) =>
        titles.Length < 2
            ? string.Concat(titles)
            : string.Join(", ", titles[..^1]) + last + titles[^1];
}
