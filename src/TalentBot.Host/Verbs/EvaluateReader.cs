using System.Collections.Immutable;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Host.Verbs;

/// <summary>Reads files of answers, and collects everything that is wrong with them.</summary>
/// <param name="framework">What was asked.</param>
/// <param name="input">The standard input.</param>
/// <param name="several">Whether there are several files, so that a fault names its own.</param>
internal sealed class EvaluateReader(Framework framework, Stream input, bool several)
{
    private readonly List<string> _faults = [];

    /// <summary>One line for each fault so far, in the order of the files.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>The files that can be evaluated.</summary>
    public ImmutableArray<EvaluatedFile> ReadAll(IEnumerable<string> files) =>
        [.. files.Select(Read).OfType<EvaluatedFile>()];

    private EvaluatedFile? Read(string file)
    {
        if (TypedFile.Read(file, input, out var unreadable) is not { } json)
        {
            _faults.Add(unreadable);
            return null;
        }

        switch (AnswersFile.Parse(json, framework))
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
}
