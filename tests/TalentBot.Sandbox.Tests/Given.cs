using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Tests;

/// <summary>Cards and answers of the kind that the bot sends.</summary>
internal static class Given
{
    public static JsonObject Json(string text) => (JsonObject)JsonNode.Parse(text)!;

    public static JsonObject DecisionCard() =>
        Json(
            """
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [{ "type": "TextBlock", "text": "Payments rewrite" }],
              "actions": [
                { "type": "Action.Submit", "title": "Answer",
                  "data": { "verb": "answer", "assessment": "a1", "msteams": { "type": "task/fetch" } } },
                { "type": "Action.Submit", "title": "Answer in chat",
                  "data": { "verb": "answer-in-chat", "assessment": "a1" } },
                { "type": "Action.Submit", "title": "Close",
                  "data": { "verb": "close", "assessment": "a1", "msteams": { "type": "task/fetch" } } }
              ]
            }
            """
        );

    public static JsonObject Form(string question, string? kept = null, string? forward = "next")
    {
        var form = Json(
            $$"""
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [
                { "type": "Container", "items": [
                  { "type": "Input.ChoiceSet", "id": "{{question}}", "label": "?", "choices": [
                    { "title": "Low", "value": "low" }, { "title": "High", "value": "high" },
                    { "title": "Not sure", "value": "not-sure" } ] },
                  { "type": "Input.Text", "id": "{{question}}.reason", "label": "Why", "maxLength": 20 }
                ] }
              ],
              "actions": [
                { "type": "Action.Submit", "title": "Back", "data": { "verb": "back", "form": "{{question}}" } },
                { "type": "Action.Submit", "title": "Next", "data": { "form": "{{question}}" } }
              ]
            }
            """
        );
        if (forward is not null)
        {
            form["actions"]![1]!["data"]!["verb"] = forward;
        }

        if (kept is not null)
        {
            form["body"]![0]!["items"]![0]!["value"] = kept;
        }

        return form;
    }

    public static JsonObject Priorities() =>
        Json(
            """
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [
                { "type": "Input.ChoiceSet", "id": "priority.1", "choices": [
                  { "title": "Speed", "value": "speed" }, { "title": "Cost", "value": "cost" },
                  { "title": "Control", "value": "control" } ] },
                { "type": "Input.ChoiceSet", "id": "priority.2", "choices": [
                  { "title": "Speed", "value": "speed" }, { "title": "Cost", "value": "cost" },
                  { "title": "Control", "value": "control" } ] }
              ],
              "actions": [{ "type": "Action.Submit", "title": "Start", "data": { "verb": "next", "form": "priorities" } }]
            }
            """
        );

    public static JsonObject Attached(JsonObject card) =>
        new()
        {
            ["type"] = "message",
            ["summary"] = "A card",
            ["attachments"] = new JsonArray(
                new JsonObject
                {
                    ["contentType"] = "application/vnd.microsoft.card.adaptive",
                    ["content"] = card,
                }
            ),
        };

    public static JsonObject Continue(JsonObject card) =>
        new()
        {
            ["task"] = new JsonObject
            {
                ["type"] = "continue",
                ["value"] = new JsonObject
                {
                    ["title"] = "Checklist",
                    ["card"] = Attached(card)["attachments"]![0]!.DeepClone(),
                },
            },
        };

    public static JsonObject Message(string text) =>
        new()
        {
            ["task"] = new JsonObject { ["type"] = "message", ["value"] = text },
        };
}
