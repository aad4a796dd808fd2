using System.Collections.Immutable;

namespace TalentBot.Host.Verbs;

/// <summary>What was typed after <c>evaluate</c>.</summary>
/// <param name="Files">The files as typed, at least one; <c>-</c> for the standard input.</param>
/// <param name="Output">What to write about them.</param>
internal sealed record EvaluateRequest(ImmutableArray<string> Files, EvaluateOutput Output)
{
    private const string End = "--";

    /// <summary>Reads the words; null if they cannot be meant.</summary>
    public static EvaluateRequest? Parse(IReadOnlyCollection<string> typed)
    {
        var open = typed.TakeWhile(word => word != End).ToLookup(IsOption);
        string[] files = [.. open[false], .. typed.SkipWhile(word => word != End).Skip(1)];
        return
            OutputOf([.. open[true].Distinct(StringComparer.Ordinal)]) is { } output
            && AreFiles(files, output)
            ? new EvaluateRequest([.. files], output)
            : null;
    }

    private static bool IsOption(string word) =>
        word.StartsWith('-') && word != TypedFile.StandardInput;

    private static EvaluateOutput? OutputOf(string[] options) =>
        options switch
        {
            [] => EvaluateOutput.Json,
            ["--explain"] => EvaluateOutput.Report,
            ["--svg"] => EvaluateOutput.Picture,
            _ => null,
        };

    // The standard input can be read once, and two pictures are not one.
    private static bool AreFiles(string[] files, EvaluateOutput output) =>
        files.Length > 0
        && files.All(file => file.Length > 0)
        && files.Count(file => file == TypedFile.StandardInput) <= 1
        && (output != EvaluateOutput.Picture || files.Length == 1);
}
