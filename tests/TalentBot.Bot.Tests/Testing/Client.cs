using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TalentBot.Tests.Testing;

/// <summary>One person in one place: types, presses, and sees what comes back.</summary>
internal sealed class Client(Team team, ChannelAccount person, ConversationAccount place)
{
    private int _messages;

    /// <summary>The tenant that the client is signed in to.</summary>
    public string Tenant { get; init; } = Places.Tenant;

    /// <summary>Types a line, with mentions where it says <c>@name</c>; the bot is mentioned always.</summary>
    /// <returns>What the bot sends at once, to whatever place.</returns>
    public Task<IReadOnlyList<Drawn>> TypesAsync(string line, params string[] mentioned) =>
        SendsAsync(Typed(line, mentioned));

    /// <summary>A typed line that is not sent yet.</summary>
    public Activity Typed(string line, params string[] mentioned)
    {
        ChannelAccount[] accounts =
        [
            Places.Bot,
            .. mentioned.Select(name => new ChannelAccount($"29:{name}", name)),
        ];
        var mentions = accounts.Select(a => new Mention(a, $"<at>{a.Name}</at>")).ToList();
        var message = From(ActivityTypes.Message);
        message.Text = mentions
            .Skip(1)
            .Aggregate(
                $"<at>{Places.Bot.Name}</at> {line}",
                (text, m) => text.Replace($"@{m.Mentioned.Name}", m.Text, StringComparison.Ordinal)
            );
        message.Entities = [.. mentions];
        return message;
    }

    /// <summary>Presses a button that opens a dialog.</summary>
    public Task<Drawn> OpensAsync(Drawn card, string button)
    {
        Assert.True(card.OpensDialog(button), $"{button} opens no dialog.");
        return InvokesAsync("task/fetch", card.Data(button), card.Message);
    }

    /// <summary>Presses a button in a dialog.</summary>
    public Task<Drawn> SubmitsAsync(
        Drawn dialog,
        string button,
        params (string Field, string Value)[] inputs
    ) => InvokesAsync("task/submit", With(dialog.Data(button), inputs), replyTo: null);

    /// <summary>Presses a button on a card in the chat, in a client that knows no dialogs or for a button without one.</summary>
    public Task<IReadOnlyList<Drawn>> PressesAsync(
        Drawn card,
        string button,
        params (string Field, string Value)[] inputs
    ) => PressesAsync(With(card.Data(button), inputs), card.Message);

    /// <summary>Sends a button's data as it is.</summary>
    public Task<IReadOnlyList<Drawn>> PressesAsync(JsonNode data, string? replyTo = null)
    {
        var message = From(ActivityTypes.Message);
        (message.Value, message.ReplyToId) = (Element(data), replyTo);
        return SendsAsync(message);
    }

    /// <summary>Sends a dialog's data as it is.</summary>
    public async Task<Drawn> InvokesAsync(string name, JsonNode? data, string? replyTo = null) =>
        Drawn.Of(await AsksAsync(name, new JsonObject { ["data"] = data }, replyTo));

    /// <summary>Sends an invoke's value as it is, and takes the answer as it is.</summary>
    public async Task<InvokeResponse> AsksAsync(
        string name,
        JsonNode? value,
        string? replyTo = null
    )
    {
        var invoke = From(ActivityTypes.Invoke);
        (invoke.Name, invoke.Value, invoke.ReplyToId) = (name, Element(value), replyTo);
        var sent = await team.RunAsync(invoke);
        var answer = Assert.Single(
            sent,
            a => a.Type == ActivityTypesEx.InvokeResponse && a.ReplyToId == invoke.Id
        );
        return (InvokeResponse)answer.Value;
    }

    /// <summary>Sends an activity, and sees what the bot sends at once, to whatever place.</summary>
    public async Task<IReadOnlyList<Drawn>> SendsAsync(Activity activity) =>
        [.. (await team.RunAsync(activity)).Select(Drawn.Of)];

    /// <summary>An empty activity from here.</summary>
    public Activity From(string type) =>
        new(type)
        {
            Id = $"{person.Id}-{place.Id}-{++_messages}",
            ChannelId = "msteams",
            ServiceUrl = Places.ServiceUrl,
            From = person,
            Recipient = Places.Bot,
            Conversation = place,
            LocalTimezone = "Europe/Berlin",
            Locale = team.Locale,
            ChannelData = Element(
                new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } }
            ),
        };

    private static JsonObject With(JsonObject data, (string Field, string Value)[] inputs)
    {
        foreach (var (field, value) in inputs)
        {
            data[field] = value;
        }

        return data;
    }

    /// <summary>A value as the adapter reads it from the wire, where null is nothing.</summary>
    private static object? Element(JsonNode? node) => node?.Deserialize<object>();
}
