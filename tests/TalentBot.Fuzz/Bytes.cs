namespace TalentBot.Fuzz;

/// <summary>An input as a whole.</summary>
internal static class Bytes
{
    /// <summary>Everything that is left in a stream.</summary>
    public static byte[] Of(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
