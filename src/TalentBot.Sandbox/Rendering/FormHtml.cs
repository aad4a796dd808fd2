using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Rendering;

/// <summary>Fields and buttons as HTML, to be looked at and not to be used.</summary>
internal static class FormHtml
{
    private static readonly (string, string?) Disabled = ("disabled", string.Empty);

    /// <summary>A row of buttons.</summary>
    public static Html Buttons(IEnumerable<JsonObject> actions) =>
        Html.Tag("div", [("class", "element actions")], actions.Select(Button));

    /// <summary>A field with its label.</summary>
    public static Html Field(CardInput input) =>
        Html.Tag(
            "label",
            ElementHtml.Look(input.Json, "field"),
            Html.Tag("span", [], Html.Text(input.Label ?? input.Json.Text("title") ?? input.Id)),
            Control(input)
        );

    private static Html Button(JsonObject action) =>
        Html.Tag(
            "button",
            [("type", "button"), ("title", action.Text("tooltip")), Disabled],
            Html.Text(action.Text("title") ?? string.Empty)
        );

    private static Html Control(CardInput input) =>
        input.Type switch
        {
            "Input.ChoiceSet" => Html.Tag(
                "select",
                [Disabled],
                input.Choices.Select(c => Choice(input, c))
            ),
            "Input.Toggle" => Html.Void("input", ("type", "checkbox"), Disabled),
            _ => Html.Void("input", ("type", "text"), ("value", input.Value), Disabled),
        };

    private static Html Choice(CardInput input, CardChoice choice) =>
        Html.Tag(
            "option",
            [("selected", choice.Value == input.Value ? string.Empty : null)],
            Html.Text(choice.Title)
        );
}
