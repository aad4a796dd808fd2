namespace TalentBot.Host.Verbs;

/// <summary>The file that a verb is to read.</summary>
internal static class InputFile
{
    /// <summary>Hands the file's bytes on, or says that it cannot be read.</summary>
    /// <param name="path">The file; <c>-</c> for the standard input.</param>
    /// <param name="console">Where to read and complain.</param>
    /// <param name="use">What to do with the bytes.</param>
    /// <returns>What came of it; 2 when there was nothing to read.</returns>
    public static int Use(string path, Streams console, Func<byte[], int> use)
    {
        byte[] bytes;
        try
        {
            bytes = Read(path, console.In);
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            console.Error.WriteLine($"{path} cannot be read: {unreadable.Message}");
            return 2;
        }

        return use(bytes);
    }

    // `dotnet run` starts the bot in its project's folder; the shell knows where it was typed.
    private static string FromShell(string path) =>
        Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell
            ? Path.Combine(shell, path)
            : path;

    private static byte[] Read(string path, Stream input)
    {
        if (path != "-")
        {
            return File.ReadAllBytes(File.Exists(path) ? path : FromShell(path));
        }

        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
