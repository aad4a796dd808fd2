namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>How a language says yes and no.</summary>
/// <param name="Yes">Words and phrases that agree.</param>
/// <param name="No">Words and phrases that refuse; longer ones may hold a word for yes.</param>
/// <param name="Neither">Phrases that hold one of those words and say neither.</param>
internal sealed record YesNoWords(string[] Yes, string[] No, string[] Neither);
