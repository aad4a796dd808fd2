namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Choices with the words between them.</summary>
internal sealed record ChoiceList(IList<Choice> Choices, ChoiceFactoryOptions Words);
