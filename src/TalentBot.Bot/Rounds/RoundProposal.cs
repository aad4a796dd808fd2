using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Text;

namespace TalentBot.Rounds;

/// <summary>The questions that a second round can ask: those worth discussing that may be shown.</summary>
internal static class RoundProposal
{
    /// <summary>Ids of the questions, the most important first.</summary>
    public static ImmutableArray<string> Of(Assessment assessment, Recommendation result) =>
        [
            .. result
                .Discuss.Select(d => d.Question)
                .Where(q => Disclosure.Shows(assessment.Visibility, result.Agreement[q])),
        ];

    /// <summary>Reads which of them a typed line means, by numbers or by names.</summary>
    /// <param name="line">For example <c>1 3</c>, or names with commas between them.</param>
    /// <param name="proposed">Ids of the questions, as they are numbered from 1.</param>
    /// <param name="frameworks">The framework in every language, whose names of questions are known.</param>
    /// <returns>Ids; null when something is none of them.</returns>
    public static ImmutableArray<string>? Read(
        string line,
        ImmutableArray<string> proposed,
        ImmutableArray<Framework> frameworks
    )
    {
        var words = TypedWords
            .Listed(line)
            .SelectMany(item => Find(item, proposed, frameworks) is null ? item.Split(' ') : [item])
            .Select(item => Find(item, proposed, frameworks))
            .ToArray();
        return words.Length is 0 || words.Contains(null)
            ? null
            : [.. words.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? Find(
        string item,
        ImmutableArray<string> proposed,
        ImmutableArray<Framework> frameworks
    ) =>
        Number(item) is { } number
            ? proposed.ElementAtOrDefault(number - 1)
            : proposed.FirstOrDefault(id =>
                id.Equals(item, StringComparison.OrdinalIgnoreCase)
                || frameworks.Any(f =>
                    f.Question(id).Name.Equals(item, StringComparison.OrdinalIgnoreCase)
                )
            );

    /// <summary>A number in the digits of whatever script.</summary>
    private static int? Number(string item)
    {
        var digits = item.Trim('.', ')', '#', ' ')
            .Select(CharUnicodeInfo.GetDecimalDigitValue)
            .ToArray();
        return digits.Length is 1 or 2 && Array.TrueForAll(digits, d => d >= 0)
            ? digits.Aggregate(0, (number, digit) => (number * 10) + digit)
            : null;
    }
}
