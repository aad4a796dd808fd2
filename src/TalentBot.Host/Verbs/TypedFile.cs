namespace TalentBot.Host.Verbs;

/// <summary>A file as it was typed in a shell.</summary>
internal static class TypedFile
{
    /// <summary>Opens it.</summary>
    /// <param name="path">Its name; <c>-</c> for the standard input.</param>
    /// <param name="input">The standard input.</param>
    public static Stream Open(string path, Stream input) =>
        path == "-" ? input : File.OpenRead(File.Exists(path) ? path : FromShell(path));

    // `dotnet run` starts the bot in its project's folder; the shell keeps its own in PWD.
    private static string FromShell(string path) =>
        Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell
            ? Path.Combine(shell, path)
            : path;
}
