namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>A place in a list that a part of a text names, from 0; null if it names none.</summary>
internal sealed record SpokenPlace(int Start, int End, string Text, int? Index);
