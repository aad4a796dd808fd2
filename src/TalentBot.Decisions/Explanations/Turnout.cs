namespace TalentBot.Decisions.Explanations;

/// <summary>Whether enough leaders have finished for a verdict.</summary>
/// <param name="Finished">Leaders who have finished.</param>
/// <param name="Needed">Leaders needed.</param>
/// <param name="Invited">Leaders invited.</param>
public sealed record Turnout(int Finished, int Needed, int Invited);
