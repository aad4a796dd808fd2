namespace TalentBot.Host.Frameworks;

/// <summary>Reads a framework's bytes, and not more than a framework can have.</summary>
internal static class FrameworkBytes
{
    /// <summary>The most bytes: over twenty times those of the default.</summary>
    public const int Most = 1 << 20;

    /// <summary>All bytes of the stream.</summary>
    /// <exception cref="IOException">It has more than <see cref="Most"/>.</exception>
    public static byte[] Read(Stream stream)
    {
        // One more than allowed tells a full one from a longer one, also where no length is known.
        var bytes = new byte[Most + 1];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read <= Most
            ? bytes[..read]
            : throw new IOException("It has more than 1 MiB, which no framework needs.");
    }
}
