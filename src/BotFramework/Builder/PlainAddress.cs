using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Accounts and conversations out of the dictionaries that storage gives back.</summary>
internal static class PlainAddress
{
    /// <summary>The account; null when it holds more than a channel usually says.</summary>
    public static ChannelAccount Account(Dictionary<string, object> values)
    {
        var account = new ChannelAccount();
        foreach (var (name, value) in values)
        {
            switch (name, value)
            {
                case ("id", string id):
                    account.Id = id;
                    break;
                case ("name", string called):
                    account.Name = called;
                    break;
                case ("role", string role):
                    account.Role = role;
                    break;
                case ("aadObjectId", string directoryId):
                    account.AadObjectId = directoryId;
                    break;
                default:
                    return null;
            }
        }

        return account;
    }

    /// <summary>The conversation; null when it holds more than a channel usually says.</summary>
    public static ConversationAccount Conversation(Dictionary<string, object> values)
    {
        var conversation = new ConversationAccount();
        foreach (var (name, value) in values)
        {
            switch (name, value)
            {
                case ("id", string id):
                    conversation.Id = id;
                    break;
                case ("name", string called):
                    conversation.Name = called;
                    break;
                case ("isGroup", bool isGroup):
                    conversation.IsGroup = isGroup;
                    break;
                case ("conversationType", string type):
                    conversation.ConversationType = type;
                    break;
                case ("tenantId", string tenant):
                    conversation.TenantId = tenant;
                    break;
                default:
                    return null;
            }
        }

        return conversation;
    }
}
