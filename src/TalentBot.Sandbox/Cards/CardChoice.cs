namespace TalentBot.Sandbox.Cards;

/// <summary>One choice of a choice set.</summary>
/// <param name="Title">What a person reads.</param>
/// <param name="Value">What is sent.</param>
public sealed record CardChoice(string Title, string Value);
