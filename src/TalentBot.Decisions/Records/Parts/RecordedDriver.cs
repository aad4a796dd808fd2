namespace TalentBot.Decisions.Records.Parts;

/// <summary>A reason for the first model, or against it.</summary>
/// <param name="Question">The question; null when only its section may be named.</param>
/// <param name="Section">Its section.</param>
/// <param name="Points">Index points, signed; null where the question may not be named.</param>
/// <param name="InFavour">Whether it speaks for the model.</param>
public sealed record RecordedDriver(Named? Question, Named Section, double? Points, bool InFavour);
