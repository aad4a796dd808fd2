namespace TalentBot.Presses;

/// <summary>What tells buttons apart.</summary>
/// <param name="Verb">One of <see cref="Presses.Verb"/>.</param>
/// <param name="Form">Id of the form that the button stands in; null for every form that no other key names.</param>
internal sealed record PressKey(string Verb, string? Form = null);
