using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations.Conditions;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>Why the verdict is the word it is: every condition with its figure.</summary>
internal static class ConditionsPart
{
    public static IEnumerable<string> Lines(ReportSubject subject)
    {
        var conditions = subject.Explanation.Conditions;
        return conditions.IsEmpty
            ? []
            :
            [
                .. Paragraph.Heading(Heading(subject.Result.Verdict)),
                "  For “likely”:",
                .. Of(conditions, Verdict.Likely),
                "  For “clear”, also:",
                .. Of(conditions, Verdict.Clear),
            ];
    }

    private static string Heading(Verdict verdict) =>
        verdict switch
        {
            Verdict.Clear => "WHY CLEAR",
            Verdict.Likely => "WHY LIKELY, AND NOT CLEAR",
            Verdict.Close => "WHY CLOSE, AND NOT LIKELY",
            _ => "WHAT A VERDICT WOULD REST ON",
        };

    private static IEnumerable<string> Of(IEnumerable<Condition> conditions, Verdict word) =>
        conditions
            .Where(condition => condition.Word == word)
            .SelectMany(condition =>
                Paragraph.Of(
                    ConditionText.Of(condition),
                    condition.Holds ? "    yes  " : "    NO   "
                )
            );
}
