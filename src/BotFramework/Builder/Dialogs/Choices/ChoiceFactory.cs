using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public class ChoiceFactory
{
    /// <summary>Choices as a channel shows them best.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null
    ) => ForChannel(channelId, list, text, speak, options, conversationType: null, toList: null);

    /// <summary>Choices as a channel shows them best in a kind of conversation.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        IList<string> toList = default
    )
    {
        var choices = list ?? [];
        return StyleFor(channelId, choices, conversationType) switch
        {
            ListStyle.HeroCard => HeroCard(choices, text, speak),
            ListStyle.SuggestedAction => SuggestedAction(choices, text, speak, toList),
            ListStyle.Inline => Inline(choices, text, speak, options),
            _ => List(choices, text, speak, options),
        };
    }

    /// <summary>Choices within the sentence.</summary>
    public static Activity Inline(
        IList<Choice> choices,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null
    ) => Ask(ChoiceText.Inline(choices ?? [], text, options), speak);

    /// <summary>Choices as a list below the text.</summary>
    public static Activity List(
        IList<string> choices,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null
    ) => List(ToChoices(choices), text, speak, options);

    /// <summary>Choices as a list below the text.</summary>
    public static Activity List(
        IList<Choice> choices,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null
    ) => Ask(ChoiceText.List(choices ?? [], text, options), speak);

    /// <summary>Choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(
        IList<string> choices,
        string text = null,
        string speak = null
    ) => SuggestedAction(ToChoices(choices), text, speak, toList: null);

    /// <summary>Choices as suggested actions for given people.</summary>
    public static IMessageActivity SuggestedAction(
        IList<string> choices,
        string text = null,
        string speak = null,
        IList<string> toList = default
    ) => SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices,
        string text = null,
        string speak = null
    ) => SuggestedAction(choices, text, speak, toList: null);

    /// <summary>Choices as suggested actions for given people.</summary>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices,
        string text = null,
        string speak = null,
        IList<string> toList = default
    ) =>
        MessageFactory.SuggestedActions(
            ActionsOf(choices),
            text,
            speak,
            InputHints.ExpectingInput,
            toList
        );

    /// <summary>Choices as buttons of a card, which takes the text.</summary>
    public static IMessageActivity HeroCard(
        IList<Choice> choices,
        string text = null,
        string speak = null
    )
    {
        var card = new HeroCard { Text = text, Buttons = ActionsOf(choices) };
        return MessageFactory.Attachment(
            card.ToAttachment(),
            text: null,
            speak,
            InputHints.ExpectingInput
        );
    }

    /// <summary>Choices with given values; null gives none.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        [.. (choices ?? []).Select(value => new Choice(value))];

    private static ListStyle StyleFor(
        string channelId,
        IList<Choice> choices,
        string conversationType
    )
    {
        var count = choices.Count;
        var longest = Channel.MaxActionTitleLength(channelId);
        if (choices.Any(choice => ChoiceText.TitleOf(choice).Length > longest))
        {
            return ListStyle.List;
        }

        if (Channel.SupportsSuggestedActions(channelId, count, conversationType))
        {
            return ListStyle.SuggestedAction;
        }

        if (Channel.SupportsCardActions(channelId, count))
        {
            return ListStyle.HeroCard;
        }

        return count <= 3 ? ListStyle.Inline : ListStyle.List;
    }

    private static List<CardAction> ActionsOf(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? Say(choice.Value))];

    private static CardAction Say(string value) =>
        new()
        {
            Type = ActionTypes.ImBack,
            Title = value,
            Value = value,
        };

    private static Activity Ask(string text, string speak) =>
        MessageFactory.Text(text, speak, InputHints.ExpectingInput);
}
