using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.AnswersFiles;

/// <summary>A decision as a file: who was invited and what each has answered.</summary>
/// <param name="Title">What is decided; null if the file does not say.</param>
/// <param name="Leaders">The leaders' names, one for each ballot; they may repeat.</param>
/// <param name="Poll">What the recommendation is computed from.</param>
public sealed record AnswersFile(string? Title, ImmutableArray<string> Leaders, Poll Poll)
{
    /// <summary>Reads a decision and checks it completely.</summary>
    /// <param name="utf8Json">The file's bytes, with or without a byte order mark.</param>
    /// <param name="framework">What the answers refer to.</param>
    public static AnswersFileResult Parse(ReadOnlySpan<byte> utf8Json, Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var file = JsonText
            .Open(utf8Json, faults)
            ?.Object(o => AnswersFileParser.Parse(o, framework));
        return file is null || faults.Count > 0
            ? new AnswersFileResult.Faulty(faults.ToImmutable())
            : new AnswersFileResult.Read(file);
    }
}
