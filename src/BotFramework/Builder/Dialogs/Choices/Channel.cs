using Connected = Microsoft.Bot.Connector.Channels;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What each channel can show.</summary>
public class Channel
{
    private const string Personal = "personal";

    /// <summary>Whether a channel shows so many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, conversationType: null);

    /// <summary>Whether a channel shows so many suggested actions in a kind of conversation.</summary>
    public static bool SupportsSuggestedActions(
        string channelId,
        int buttonCnt = 100,
        string conversationType = default
    ) =>
        channelId switch
        {
            Connected.Facebook or Connected.Skype => buttonCnt <= 10,
            Connected.Line => buttonCnt <= 13,
            Connected.Kik => buttonCnt <= 20,
            Connected.Telegram
            or Connected.Emulator
            or Connected.Directline
            or Connected.DirectlineSpeech
            or Connected.Webchat => buttonCnt <= 100,
            Connected.Msteams => conversationType == Personal && buttonCnt <= 3,
            _ => false,
        };

    /// <summary>Whether a channel shows so many buttons on a card.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) =>
        channelId switch
        {
            Connected.Facebook or Connected.Skype => buttonCnt <= 3,
            Connected.Msteams => buttonCnt <= 50,
            Connected.Line => buttonCnt <= 99,
            Connected.Slack
            or Connected.Telegram
            or Connected.Emulator
            or Connected.Directline
            or Connected.DirectlineSpeech
            or Connected.Webchat
            or Connected.Cortana => buttonCnt <= 100,
            _ => false,
        };

    /// <summary>Whether a channel keeps earlier messages in view.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != Connected.Cortana;

    /// <summary>How many characters a button's title may have: 20 on every channel.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of the turn's activity; empty when it names none.</summary>
    public static string GetChannelId(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId ?? string.Empty;

    /// <summary>Ids of the channels, by their older name.</summary>
    [Obsolete("Use Microsoft.Bot.Connector.Channels.")]
    public class Channels : Connected { }
}
