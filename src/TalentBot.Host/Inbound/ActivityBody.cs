namespace TalentBot.Host.Inbound;

/// <summary>Reads the body of an activity within its limits.</summary>
internal static class ActivityBody
{
    /// <summary>Most bytes of a body.</summary>
    public const int Most = 256 * 1024;

    /// <summary>Deepest nesting of its JSON.</summary>
    public const int Deepest = 32;

    private const int Part = 16 * 1024;

    /// <summary>The whole body, from its beginning; null when it is too long.</summary>
    public static async Task<MemoryStream?> ReadAsync(
        Stream stream,
        CancellationToken cancellationToken
    )
    {
        var body = new MemoryStream();
        var part = new byte[Part];
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
}
