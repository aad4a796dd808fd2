using System.Diagnostics;
using TalentBot.Decisions.Explanations;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Reports.Wording;

/// <summary>A reason in the leaders' own answers.</summary>
public static class ReasonText
{
    /// <summary>The question and what leaders say, with the index points; or only the section.</summary>
    public static string Of(Reason reason) =>
        reason switch
        {
            Reason.Said said =>
                $"{said.Question.Name}. {Answers(said)} ({Figure.Points(said.Points)})",
            Reason.Hidden(var section, _) => $"your answers in the section “{section.Name}”.",
            _ => throw new UnreachableException(),
        };

    /// <summary>The row of the decision matrix that a shown reason stands on, in brackets.</summary>
    internal static string Row(Reason reason, Framework framework) =>
        reason is Reason.Said said
        && framework.Matrix.FirstOrDefault(row => row.Id == said.Question.Row) is { } row
            ? $" [{row.Name}]"
            : "";

    private static string Answers(Reason.Said said) =>
        (said.Heads, said.Given) switch
        {
            (_, 1) => $"The one who answered says that {said.Level.Says}.",
            var (heads, given) when heads == given =>
                $"All {Figure.Whole(given)} say that {said.Level.Says}.",
            (1, var given) => $"1 of {Figure.Whole(given)} says that {said.Level.Says}.",
            var (heads, given) =>
                $"{Figure.Whole(heads)} of {Figure.Whole(given)} say that {said.Level.Says}.",
        };
}
