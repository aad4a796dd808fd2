namespace TalentBot.Dialogs;

/// <summary>A form as a leader sent it.</summary>
/// <param name="Form">Id of the form.</param>
/// <param name="Basis">Revision that the form was drawn from; null for typed answers.</param>
/// <param name="Move">Where to go from it.</param>
/// <param name="Values">Field id → text as it came.</param>
internal sealed record Submission(
    string Form,
    int? Basis,
    Move Move,
    IReadOnlyDictionary<string, string> Values
);
