using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Cards;

/// <summary>A field of a form.</summary>
/// <param name="Json">The element.</param>
public sealed record CardInput(JsonObject Json)
{
    /// <summary>The name under which its value is sent.</summary>
    public string Id => Json.Text("id") ?? string.Empty;

    /// <summary>For example <c>Input.ChoiceSet</c>.</summary>
    public string Type => Json.Text("type") ?? string.Empty;

    /// <summary>What is asked.</summary>
    public string? Label => Json.Text("label");

    /// <summary>What the form was drawn with; null if empty.</summary>
    public string? Value => Json.Text("value") is { Length: > 0 } value ? value : null;

    /// <summary>Several choices may be picked, sent with commas between them.</summary>
    public bool IsMultiSelect => Json.Text("isMultiSelect") == "true";

    /// <summary>What is offered; empty for other fields than choice sets.</summary>
    public ImmutableArray<CardChoice> Choices =>
        [
            .. Json.Children("choices")
                .Select(c => new CardChoice(
                    c.Text("title") ?? string.Empty,
                    c.Text("value") ?? string.Empty
                )),
        ];

    /// <summary>The choices come from a search, so the client cannot know them all.</summary>
    public bool IsSearch => Json.Child("choices.data") is not null;

    /// <summary>A client lets a person enter this value here.</summary>
    public bool Offers(string value) =>
        Type switch
        {
            "Input.ChoiceSet" when IsSearch => true,
            "Input.ChoiceSet" => Picks(value).All(p => Choices.Any(c => c.Value == p)),
            "Input.Toggle" => value == On || value == Off,
            "Input.Text" => !int.TryParse(
                Json.Text("maxLength"),
                CultureInfo.InvariantCulture,
                out var most
            )
                || value.Length <= most,
            _ => true,
        };

    /// <summary>What a client sends when nobody touches the field; null if it sends nothing.</summary>
    public string? Untouched => Value ?? (Type == "Input.Toggle" ? Off : null);

    private string On => Json.Text("valueOn") ?? "true";

    private string Off => Json.Text("valueOff") ?? "false";

    private string[] Picks(string value) => IsMultiSelect ? value.Split(',') : [value];
}
