namespace TalentBot.PersonalData;

/// <summary>What was taken out.</summary>
/// <param name="Changed">Number of decisions that go on without the person.</param>
/// <param name="Removed">Number of decisions that are gone altogether.</param>
internal sealed record ForgottenData(int Changed, int Removed);
