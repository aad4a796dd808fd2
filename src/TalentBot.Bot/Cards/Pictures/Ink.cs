namespace TalentBot.Cards.Pictures;

/// <summary>A colour of a picture.</summary>
/// <param name="Colour">Red, green and blue, for example <c>0xFFFFFF</c>.</param>
/// <param name="Opacity">0 shows what is behind; 255 hides it.</param>
internal sealed record Ink(int Colour, byte Opacity = 255);
