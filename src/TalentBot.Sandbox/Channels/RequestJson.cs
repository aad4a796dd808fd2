using System.Text.Json;
using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Channels;

/// <summary>Reads what the bot sent.</summary>
internal static class RequestJson
{
    /// <summary>The body as an object; null if it is none. The body can be read again.</summary>
    public static async Task<JsonObject?> ReadAsync(HttpRequest request)
    {
        request.Body.Position = 0;
        try
        {
            return await JsonNode.ParseAsync(
                    request.Body,
                    cancellationToken: request.HttpContext.RequestAborted
                ) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
