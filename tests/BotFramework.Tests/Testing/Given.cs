using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Testing;

/// <summary>Activities as Teams sends them.</summary>
internal static class Given
{
    public const string ServiceUrl = "https://smba.example/teams/";
    public const string Thread = "19:abc@thread.tacv2;messageid=1700000000000";

    public static Activity Message(string text = "hello") =>
        new(ActivityTypes.Message)
        {
            Id = "1700000000001",
            Text = text,
            ChannelId = "msteams",
            ServiceUrl = ServiceUrl,
            From = new ChannelAccount("29:ana", "Ana", aadObjectId: "oid-ana"),
            Recipient = new ChannelAccount("28:bot", "TalentBot"),
            Conversation = new ConversationAccount(
                isGroup: true,
                conversationType: "channel",
                id: Thread,
                tenantId: "tenant"
            ),
            Locale = "en-GB",
        };

    public static Activity Invoke(string name) =>
        new(ActivityTypes.Invoke)
        {
            Id = "f:1",
            Name = name,
            ChannelId = "msteams",
            ServiceUrl = ServiceUrl,
            From = new ChannelAccount("29:ana"),
            Recipient = new ChannelAccount("28:bot"),
            Conversation = new ConversationAccount(id: Thread),
        };
}
