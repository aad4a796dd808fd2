using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A message with a text.</summary>
    public static Activity Text(string text, string ssml = null, string inputHint = null)
    {
        var message = (Activity)Schema.Activity.CreateMessageActivity();

        // Clients would show an empty text as an empty bubble.
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }

    /// <summary>A message that suggests answers, shown and sent as given.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string text = null,
        string ssml = null,
        string inputHint = null
    ) => SuggestedActions(actions, text, ssml, inputHint, toList: null);

    /// <summary>A message that suggests answers to given people, shown and sent as given.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default
    )
    {
        ArgumentNullException.ThrowIfNull(actions);
        return SuggestedActions(actions.Select(Say), text, ssml, inputHint, toList);
    }

    /// <summary>A message with suggested actions.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string text = null,
        string ssml = null,
        string inputHint = null
    ) => SuggestedActions(cardActions, text, ssml, inputHint, toList: null);

    /// <summary>A message with suggested actions for given people.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default
    )
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { To = toList, Actions = [.. cardActions] };
        return message;
    }

    /// <summary>A message with one attachment.</summary>
    public static IMessageActivity Attachment(
        Attachment attachment,
        string text = null,
        string ssml = null,
        string inputHint = null
    )
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>A message with attachments, one below the other.</summary>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments,
        string text = null,
        string ssml = null,
        string inputHint = null
    ) => Attached(AttachmentLayoutTypes.List, attachments, Text(text, ssml, inputHint));

    /// <summary>A message with attachments side by side.</summary>
    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments,
        string text = null,
        string ssml = null,
        string inputHint = null
    ) => Attached(AttachmentLayoutTypes.Carousel, attachments, Text(text, ssml, inputHint));

    /// <summary>A message with a picture, a video or another file.</summary>
    public static IMessageActivity ContentUrl(
        string url,
        string contentType,
        string name = null,
        string text = null,
        string ssml = null,
        string inputHint = null
    )
    {
        RequiredText.ThrowIfMissing(url);
        RequiredText.ThrowIfMissing(contentType);
        var file = new Attachment
        {
            ContentType = contentType,
            ContentUrl = url,
            Name = name ?? string.Empty,
        };
        return Attachment(file, text, ssml, inputHint);
    }

    private static CardAction Say(string text) =>
        new()
        {
            Type = ActionTypes.ImBack,
            Title = text,
            Value = text,
        };

    private static Activity Attached(
        string layout,
        IEnumerable<Attachment> attachments,
        Activity message
    )
    {
        ArgumentNullException.ThrowIfNull(attachments);
        message.AttachmentLayout = layout;
        message.Attachments = [.. attachments];
        return message;
    }
}
