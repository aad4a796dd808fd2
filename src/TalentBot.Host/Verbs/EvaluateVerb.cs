using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Host.Verbs;

/// <summary>Evaluates a file of answers without a bot.</summary>
internal static class EvaluateVerb
{
    /// <summary>Writes the recommendation as JSON, or everything that is wrong with the file.</summary>
    /// <param name="path">The file; <c>-</c> for the standard input.</param>
    /// <param name="console">Where to read and write.</param>
    /// <returns>0, or 2 when there is nothing that can be evaluated.</returns>
    public static int Run(string path, Streams console)
    {
        try
        {
            return Evaluate(Read(path, console.In), console);
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            console.Error.WriteLine($"{path} cannot be read: {unreadable.Message}");
            return 2;
        }
    }

    private static int Evaluate(byte[] json, Streams console)
    {
        var framework = FrameworkFile.Default;
        switch (AnswersFile.Parse(json, framework))
        {
            case AnswersFileResult.Read(var file):
                console.Out.WriteLine(
                    RecommendationJson.Write(Evaluator.Evaluate(file.Poll), framework)
                );
                return 0;
            case AnswersFileResult.Faulty(var faults):
                foreach (var fault in faults)
                {
                    console.Error.WriteLine(fault);
                }

                return 2;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The file as the shell sees it: <c>dotnet run</c> starts the bot in its project's folder.</summary>
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
