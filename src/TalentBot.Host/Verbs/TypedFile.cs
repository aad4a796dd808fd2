namespace TalentBot.Host.Verbs;

/// <summary>A file as it was typed in a shell.</summary>
internal static class TypedFile
{
    /// <summary>The standard input in place of a file.</summary>
    public const string StandardInput = "-";

    /// <summary>Opens it.</summary>
    /// <param name="path">Its name; <c>-</c> for the standard input.</param>
    /// <param name="input">The standard input.</param>
    public static Stream Open(string path, Stream input) =>
        path == StandardInput ? input : OpenFile(File.Exists(path) ? path : FromShell(path));

    /// <summary>All its bytes; null where it cannot be read, and the fault says why.</summary>
    /// <param name="path">Its name; <c>-</c> for the standard input.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="fault">One line; empty where nothing went wrong.</param>
    public static byte[]? Read(string path, Stream input, out string fault)
    {
        fault = "";
        try
        {
            using var stream = Open(path, input);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            fault = $"{path} cannot be read: {unreadable.Message}";
            return null;
        }
    }

    private static FileStream OpenFile(string path) =>
        Directory.Exists(path)
            ? throw new IOException("It is a directory; name the files in it.")
            : File.OpenRead(path);

    // `dotnet run` starts the bot in its project's folder; the shell keeps its own in PWD.
    private static string FromShell(string path) =>
        Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell
            ? Path.Combine(shell, path)
            : path;
}
