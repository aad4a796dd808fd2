using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards;

/// <summary>Tells an owner whether waiting can still change the result, and nothing about the result.</summary>
internal static class Outlook
{
    public static string Text(OpenAnswers open) =>
        open switch
        {
            { Count: 0 } => "Nothing is open.",
            { CanChange: false } =>
                "Open answers can no longer change the result: you can close without waiting.",
            _ => "Open answers can still change the result.",
        };
}
