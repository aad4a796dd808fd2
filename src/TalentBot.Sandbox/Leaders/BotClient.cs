using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels;

namespace TalentBot.Sandbox.Leaders;

/// <summary>Brings activities to the bot as the Teams service does.</summary>
/// <param name="messages">The bot's messaging endpoint.</param>
/// <param name="traffic">Where the bot's answers are noted.</param>
public sealed class BotClient(Uri messages, Traffic traffic) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(15) };

    /// <summary>The bot's messaging endpoint.</summary>
    public Uri Messages => messages;

    /// <summary>Delivers one activity.</summary>
    /// <exception cref="HttpRequestException">The bot cannot be reached.</exception>
    public async Task<BotAnswer> SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var content = new StringContent(
            activity.ToJsonString(),
            Encoding.UTF8,
            MediaTypeNames.Application.Json
        );
        using var response = await _http.PostAsync(messages, content, cancellationToken);
        var body = Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        var status = (int)response.StatusCode;
        traffic.Add(new Exchange(TimeProvider.System.GetUtcNow(), Name(activity), body, status));
        return new BotAnswer(status, body as JsonObject);
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private static string Name(JsonObject activity) =>
        $"answer to {activity.Text("type")} {activity.Text("name")}".TrimEnd();

    private static JsonNode? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return JsonValue.Create(body);
        }
    }
}
