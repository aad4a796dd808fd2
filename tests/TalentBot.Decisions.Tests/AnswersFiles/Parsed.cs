using System.Collections.Immutable;
using System.Text;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.AnswersFiles;

/// <summary>What becomes of an answers file under the default framework.</summary>
internal static class Parsed
{
    public static AnswersFile File(string json) =>
        Assert.IsType<AnswersFileResult.Read>(Result(json)).File;

    public static ImmutableArray<Fault> Faults(string json) =>
        Result(json) is AnswersFileResult.Faulty faulty ? faulty.Faults : [];

    /// <summary>Asserts that a text has exactly one fault.</summary>
    public static void Finds(string path, string message, string json)
    {
        var fault = Assert.Single(Faults(json));
        Assert.Equal(path, fault.Path);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    private static AnswersFileResult Result(string json) =>
        AnswersFile.Parse(Encoding.UTF8.GetBytes(json), FrameworkFile.Default);
}
