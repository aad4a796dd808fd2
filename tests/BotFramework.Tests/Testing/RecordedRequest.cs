using System.Text.Json;

namespace Microsoft.Bot.Tests.Testing;

/// <summary>A request as it left the bot.</summary>
internal sealed record RecordedRequest(
    string Method,
    Uri Uri,
    IReadOnlyDictionary<string, string> Headers,
    string Body
)
{
    /// <summary>The path as it was written, with its escapes.</summary>
    public string Path => Uri.PathAndQuery;

    /// <summary>The body read as JSON.</summary>
    public JsonElement Json => JsonElement.Parse(Body);
}
