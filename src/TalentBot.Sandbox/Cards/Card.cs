using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Cards;

/// <summary>An Adaptive Card as a client reads it.</summary>
/// <param name="Json">The card.</param>
public sealed record Card(JsonObject Json)
{
    private static readonly string[] Nests =
    [
        "body",
        "items",
        "columns",
        "rows",
        "cells",
        "actions",
        "card",
        "inlines",
        "images",
        "selectAction",
    ];

    /// <summary>Every element and action, outer before inner.</summary>
    public IEnumerable<JsonObject> Elements => Inside(Json);

    /// <summary>Every button, wherever it is.</summary>
    public ImmutableArray<CardAction> Actions =>
        [
            .. Elements
                .Where(e => e.Text("type")?.StartsWith("Action.", StringComparison.Ordinal) == true)
                .Select(e => new CardAction(e)),
        ];

    /// <summary>Every field, wherever it is.</summary>
    public ImmutableArray<CardInput> Inputs =>
        [
            .. Elements
                .Where(e => e.Text("type")?.StartsWith("Input.", StringComparison.Ordinal) == true)
                .Select(e => new CardInput(e)),
        ];

    /// <summary>The button that sends a form on; null if there is none.</summary>
    public CardAction? Forward => Actions.FirstOrDefault(a => a.GoesForward);

    /// <summary>All that it says, one line an element, without its form.</summary>
    public string PlainText =>
        string.Join(
            '\n',
            Elements
                .SelectMany(e => new[] { e.Text("text"), e.Text("title"), e.Text("label") })
                .OfType<string>()
        );

    /// <summary>The first button with this verb; null if there is none.</summary>
    public CardAction? Action(string verb) => Actions.FirstOrDefault(a => a.Verb == verb);

    /// <summary>The element with this id; null if there is none.</summary>
    public JsonObject? Element(string id) => Elements.FirstOrDefault(e => e.Text("id") == id);

    private static IEnumerable<JsonObject> Inside(JsonObject json) =>
        Nests
            .Select(nest => json[nest])
            .SelectMany(node =>
                node switch
                {
                    JsonArray items => items.OfType<JsonObject>(),
                    JsonObject item => [item],
                    _ => [],
                }
            )
            .SelectMany(child => Inside(child).Prepend(child));
}
