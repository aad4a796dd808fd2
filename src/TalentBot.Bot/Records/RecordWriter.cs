using System.Globalization;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Records;
using TalentBot.Decisions.Records.Markdown;
using TalentBot.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Records;

/// <summary>Makes records, and writes them.</summary>
internal sealed class RecordWriter(IFrameworks frameworks)
{
    /// <summary>The record in a language, or why there is none.</summary>
    public RecordResult Make(Assessment assessment, Language language) =>
        RecordMaker.Make(
            assessment,
            frameworks.Of(assessment, language),
            frameworks.Evaluate(assessment)
        );

    /// <summary>The record as a file, in the language of the decision's channel.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="format">What to write it as.</param>
    /// <returns>Null when there is nothing final to record.</returns>
    public WrittenRecord? Write(Assessment assessment, RecordFormat format)
    {
        var language = assessment.Language();
        return Make(assessment, language) is RecordResult.Made(var record)
            ? new(
                NameOf(record, format),
                format is RecordFormat.Json
                    ? RecordJson.Write(record)
                    : RecordMarkdown.Write(record, new SpokenWords(language))
            )
            : null;
    }

    /// <summary>A name that every file system takes, and that sorts by date.</summary>
    private static string NameOf(DecisionRecord record, RecordFormat format)
    {
        const int Longest = 60;
        var words = string.Concat(
            record.Title.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')
        );
        var title = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        var date = record.Date.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var cut = title[..Math.Min(title.Length, Longest)].TrimEnd('-');
        var ending = format is RecordFormat.Json ? "json" : "md";
        return cut.Length > 0 ? $"{date}-{cut}.{ending}" : $"{date}.{ending}";
    }
}
