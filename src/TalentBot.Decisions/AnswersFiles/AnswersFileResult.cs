using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.AnswersFiles;

/// <summary>What came of reading a decision from its file.</summary>
public abstract record AnswersFileResult
{
    private AnswersFileResult() { }

    /// <summary>The file is complete and fits the framework.</summary>
    public sealed record Read(AnswersFile File) : AnswersFileResult;

    /// <summary>The file cannot be evaluated.</summary>
    /// <param name="Faults">All that is wrong with it; at least one.</param>
    public sealed record Faulty(ImmutableArray<Fault> Faults) : AnswersFileResult;
}
