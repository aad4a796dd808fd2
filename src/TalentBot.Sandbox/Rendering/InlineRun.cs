namespace TalentBot.Sandbox.Rendering;

/// <summary>A stretch of text of one look.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="IsBold">Heavier.</param>
/// <param name="IsItalic">Slanted.</param>
/// <param name="Link">Where it leads; null if it leads nowhere.</param>
internal sealed record InlineRun(string Text, bool IsBold, bool IsItalic, Uri? Link);
