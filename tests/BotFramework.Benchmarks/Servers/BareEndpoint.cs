using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace BotFramework.Benchmarks.Servers;

/// <summary>Parses the activity and posts the reply, and does nothing else: the ceiling.</summary>
internal sealed class BareEndpoint
{
    private readonly HttpClient _client = new(new SocketsHttpHandler());

    public async Task HandleAsync(HttpContext context)
    {
        using var activity = await JsonDocument.ParseAsync(
            context.Request.Body,
            default,
            context.RequestAborted
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(activity.RootElement));
        request.Content = Reply(activity.RootElement);
        using var response = await _client.SendAsync(request, context.RequestAborted);
        response.EnsureSuccessStatusCode();
        using var answer = await JsonDocument.ParseAsync(
            await response.Content.ReadAsStreamAsync(context.RequestAborted),
            default,
            context.RequestAborted
        );
        context.Response.StatusCode = StatusCodes.Status200OK;
    }

    private static Uri Address(JsonElement activity)
    {
        var service = activity.GetProperty("serviceUrl").GetString()!.TrimEnd('/');
        var id = activity.GetProperty("conversation").GetProperty("id").GetString()!;
        var replyTo = activity.GetProperty("id").GetString()!;
        return new Uri(
            $"{service}/v3/conversations/{Uri.EscapeDataString(id)}/activities/{replyTo}"
        );
    }

    private static ReadOnlyMemoryContent Reply(JsonElement activity)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "message");
            writer.WriteString("text", $"Echo: {activity.GetProperty("text").GetString()}");
            writer.WriteString("inputHint", "acceptingInput");
            Copy(writer, activity, "channelId", "channelId");
            Copy(writer, activity, "serviceUrl", "serviceUrl");
            Copy(writer, activity, "recipient", "from");
            Copy(writer, activity, "conversation", "conversation");
            Copy(writer, activity, "from", "recipient");
            Copy(writer, activity, "id", "replyToId");
            Copy(writer, activity, "locale", "locale");
            writer.WriteEndObject();
        }

        var content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private static void Copy(Utf8JsonWriter writer, JsonElement activity, string from, string to)
    {
        writer.WritePropertyName(to);
        activity.GetProperty(from).WriteTo(writer);
    }
}
