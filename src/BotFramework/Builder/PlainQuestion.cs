using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A message of text, as it was addressed and sent, out of the dictionaries that storage gives back.</summary>
internal static class PlainQuestion
{
    /// <summary>The message; null when it holds more than that.</summary>
    public static Activity Read(object stored)
    {
        if (stored is not Dictionary<string, object> values)
        {
            return null;
        }

        var question = new Activity();
        foreach (var (name, value) in values)
        {
            if (
                !(
                    value is string text
                        ? TakeText(question, name, text)
                        : TakeAddress(question, name, value)
                )
            )
            {
                return null;
            }
        }

        return question;
    }

    private static bool TakeText(Activity question, string name, string text)
    {
        switch (name)
        {
            case "type":
                question.Type = text;
                return true;
            case "id":
                question.Id = text;
                return true;
            case "text":
                question.Text = text;
                return true;
            case "speak":
                question.Speak = text;
                return true;
            case "inputHint":
                question.InputHint = text;
                return true;
            case "locale":
                question.Locale = text;
                return true;
            case "serviceUrl":
                question.ServiceUrl = text;
                return true;
            case "channelId":
                question.ChannelId = text;
                return true;
            case "replyToId":
                question.ReplyToId = text;
                return true;
            default:
                return false;
        }
    }

    private static bool TakeAddress(Activity question, string name, object value)
    {
        switch (name, value)
        {
            case ("from", Dictionary<string, object> values):
                return (question.From = PlainAddress.Account(values)) is not null;
            case ("recipient", Dictionary<string, object> values):
                return (question.Recipient = PlainAddress.Account(values)) is not null;
            case ("conversation", Dictionary<string, object> values):
                return (question.Conversation = PlainAddress.Conversation(values)) is not null;
            case ("attachments", List<object> { Count: 0 }):
                question.Attachments = [];
                return true;
            case ("entities", List<object> { Count: 0 }):
                question.Entities = [];
                return true;
            default:
                return false;
        }
    }
}
