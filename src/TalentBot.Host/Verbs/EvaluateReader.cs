using System.Collections.Immutable;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Host.Verbs;

/// <summary>Reads files of answers, and collects everything that is wrong with them.</summary>
/// <param name="input">The standard input.</param>
/// <param name="several">Whether there are several files, so that a fault names its own.</param>
internal sealed class EvaluateReader(Stream input, bool several)
{
    private readonly List<string> _faults = [];

    /// <summary>One line for each fault so far, in the order of the files.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>The files that can be evaluated.</summary>
    public ImmutableArray<EvaluatedFile> ReadAll(IEnumerable<string> files) =>
        [.. files.Select(Read).OfType<EvaluatedFile>()];

    private EvaluatedFile? Read(string file)
    {
        if (Bytes(file) is not { } json)
        {
            return null;
        }

        switch (AnswersFile.Parse(json, FrameworkFile.Default))
        {
            case AnswersFileResult.Read(var answers):
                return new(file, answers, Evaluator.Evaluate(answers.Poll));
            case AnswersFileResult.Faulty(var faults):
                _faults.AddRange(faults.Select(f => several ? $"{file}: {f}" : f.ToString()));
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private byte[]? Bytes(string file)
    {
        try
        {
            return file == EvaluateRequest.StandardInput ? AllOf(input) : AllOf(file);
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            _faults.Add($"{file} cannot be read: {unreadable.Message}");
            return null;
        }
    }

    private static byte[] AllOf(string file)
    {
        var path = File.Exists(file) ? file : FromShell(file);
        return Directory.Exists(path)
            ? throw new IOException("It is a directory; name the files in it.")
            : File.ReadAllBytes(path);
    }

    /// <summary>The file as the shell sees it: <c>dotnet run</c> starts the bot in its project's folder.</summary>
    private static string FromShell(string file) =>
        Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell
            ? Path.Combine(shell, file)
            : file;

    private static byte[] AllOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
