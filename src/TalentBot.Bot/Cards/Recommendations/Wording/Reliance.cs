using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards.Recommendations.Wording;

/// <summary>Says which verdicts recommend the model that comes first.</summary>
internal static class Reliance
{
    /// <summary>Whether a team may rely on it; the other verdicts only say which way the answers lean.</summary>
    public static bool IsReliable(this Verdict verdict) =>
        verdict is Verdict.Clear or Verdict.Likely;
}
