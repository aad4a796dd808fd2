using System.Text.Json;

namespace TalentBot.Host.Endpoints;

/// <summary>Reads the body of an activity within its limits.</summary>
internal static class MessageBody
{
    /// <summary>Most bytes of a body.</summary>
    public const int Most = 256 * 1024;

    /// <summary>Deepest nesting of its JSON.</summary>
    public const int Deepest = 32;

    /// <summary>The body, found to be JSON; or the status that says what is wrong with it.</summary>
    public static async Task<(MemoryStream? Body, int Status)> ReadAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0)
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        var body = await BufferAsync(request.Body, cancellationToken);
        return body switch
        {
            null => (null, StatusCodes.Status413PayloadTooLarge),
            _ when !IsJson(body.GetBuffer().AsSpan(0, (int)body.Length)) => (
                null,
                StatusCodes.Status400BadRequest
            ),
            _ => (body, StatusCodes.Status200OK),
        };
    }

    private static async Task<MemoryStream?> BufferAsync(
        Stream stream,
        CancellationToken cancellationToken
    )
    {
        var body = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await stream.ReadAsync(part, cancellationToken) is var read and > 0)
        {
            if (body.Length + read > Most)
            {
                return null;
            }

            await body.WriteAsync(part.AsMemory(0, read), cancellationToken);
        }

        body.Position = 0;
        return body;
    }

    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            while (reader.Read()) { }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
