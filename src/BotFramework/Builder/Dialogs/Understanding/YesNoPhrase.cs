namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>
/// A way to say yes (true) or no (false), or one that only sounds like it (null).
/// </summary>
internal sealed record YesNoPhrase(string Text, bool? Meaning);
