using TalentBot.Commands;

namespace TalentBot.Dialogs;

/// <summary>A line that a leader typed while a question was asked.</summary>
/// <param name="Message">Id of the message; the same one may be delivered again.</param>
/// <param name="Text">What was typed, on one line.</param>
/// <param name="Scope">Where it was typed.</param>
internal sealed record TypedLine(string Message, string Text, Scope Scope);
