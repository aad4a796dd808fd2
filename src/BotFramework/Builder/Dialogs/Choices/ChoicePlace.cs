namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Where choices are shown, and to whom.</summary>
internal sealed record ChoicePlace(string ChannelId, string ConversationType, IList<string> To);
