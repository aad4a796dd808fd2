using System.Text.Json.Nodes;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace TalentBot.Tests.Testing;

/// <summary>What a person sees: a card or a sentence, in a chat or in a dialog.</summary>
internal sealed class Drawn
{
    private readonly JsonObject? _card;

    private Drawn(AdaptiveCard? card, string? sentence, string? message, string? place)
    {
        _card = card is null ? null : JsonNode.Parse(card.ToJson())!.AsObject();
        (Message, Place) = (message, place);
        Text = sentence ?? string.Join('\n', Objects(_card).Select(Words).OfType<string>());
    }

    /// <summary>Id of the message; null in a dialog.</summary>
    public string? Message { get; }

    /// <summary>Id of the conversation; null in a dialog.</summary>
    public string? Place { get; }

    /// <summary>Everything to read in it, a line an element.</summary>
    public string Text { get; }

    /// <summary>Everything of it, to compare.</summary>
    public string Whole => _card?.ToJsonString() ?? Text;

    /// <summary>Titles of its buttons, in order.</summary>
    public IEnumerable<string> Buttons => Objects(_card).Where(IsButton).Select(Title);

    /// <summary>Ids of its fields, in order.</summary>
    public IEnumerable<string> Fields => Objects(_card).Where(IsField).Select(f => Get(f, "id")!);

    /// <summary>What stands in its fields, as a client sends it.</summary>
    public IEnumerable<(string Field, string Value)> Filled =>
        Objects(_card)
            .Where(o => IsField(o) && o["value"] is not null)
            .Select(o => (Get(o, "id")!, o["value"]!.ToString()));

    public static Drawn Of(Activity message) =>
        message.Attachments switch
        {
            [{ Content: AdaptiveCard card }] => new(
                card,
                null,
                message.Id,
                message.Conversation.Id
            ),
            [{ Name: var name, ContentType: var kind }] => new(
                null,
                $"{kind} {name}",
                message.Id,
                message.Conversation.Id
            ),
            _ => new(null, message.Text, message.Id, message.Conversation.Id),
        };

    public static Drawn Of(InvokeResponse answer)
    {
        Assert.Equal(200, answer.Status);
        return ((TaskModuleResponse)answer.Body).Task switch
        {
            TaskModuleContinueResponse { Value: var dialog } => new(
                (AdaptiveCard)dialog.Card.Content,
                null,
                null,
                null
            ),
            TaskModuleMessageResponse { Value: var text } => new(null, text, null, null),
            var other => throw new InvalidOperationException(other?.GetType().Name),
        };
    }

    /// <summary>The card as it is sent; null for a sentence.</summary>
    public JsonObject? Card => _card;

    /// <summary>What each button sends, in order; a button that only shows or hides a part sends nothing.</summary>
    public IEnumerable<JsonObject> Sent =>
        Objects(_card).Where(IsButton).Select(o => o["data"]!.DeepClone().AsObject());

    /// <summary>What a button sends.</summary>
    public JsonObject Data(string button) =>
        Objects(_card).Single(o => IsButton(o) && Title(o) == button)["data"]!
            .DeepClone()
            .AsObject();

    /// <summary>Whether a button opens a dialog.</summary>
    public bool OpensDialog(string button) =>
        Get(Data(button)["msteams"] as JsonObject, "type") == "task/fetch";

    /// <summary>What stands in a field; null when it is empty.</summary>
    public string? Value(string field) =>
        Get(Objects(_card).Single(o => IsField(o) && Get(o, "id") == field), "value");

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject o => [o, .. o.Select(m => m.Value).SelectMany(Objects)],
            JsonArray a => a.SelectMany(Objects),
            _ => [],
        };

    private static string? Words(JsonObject element) =>
        element["inlines"] is JsonArray runs
            ? string.Concat(runs.Select(r => Get(r as JsonObject, "text")))
        : Get(element, "type") == "TextBlock" ? Get(element, "text")
        : Get(element, "label");

    private static bool IsButton(JsonObject o) => Get(o, "type") == "Action.Submit";

    private static bool IsField(JsonObject o) =>
        Get(o, "type")?.StartsWith("Input.", StringComparison.Ordinal) is true;

    private static string Title(JsonObject button) => Get(button, "title")!;

    private static string? Get(JsonObject? o, string member) => (string?)o?[member];
}
