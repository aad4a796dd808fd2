using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Cards;

/// <summary>A button.</summary>
/// <param name="Json">The action.</param>
public sealed record CardAction(JsonObject Json)
{
    private static readonly string[] ForwardTitles = ["Start", "Next", "Save", "Finish", "Submit"];

    /// <summary>For example <c>Action.Submit</c>.</summary>
    public string Type => Json.Text("type") ?? string.Empty;

    /// <summary>What the button says.</summary>
    public string Title => Json.Text("title") ?? string.Empty;

    /// <summary>What is sent beside the inputs.</summary>
    public JsonObject Data => Json.Child("data") ?? [];

    /// <summary>What the button does, the same in every language; null if it says nothing.</summary>
    public string? Verb => Data.Text("verb");

    /// <summary>Pressing opens a dialog instead of sending a message.</summary>
    public bool OpensDialog => Data.Child("msteams")?.Text("type") == "task/fetch";

    /// <summary>The card's fields are sent too.</summary>
    public bool SendsInputs =>
        !string.Equals(Json.Text("associatedInputs"), "none", StringComparison.OrdinalIgnoreCase);

    /// <summary>It sends the form on, by its verb or, without one, by how its title begins.</summary>
    public bool GoesForward =>
        Type == "Action.Submit"
        && (
            Verb == "next"
            || Verb is null
                && ForwardTitles.Any(t => Title.StartsWith(t, StringComparison.OrdinalIgnoreCase))
        );
}
