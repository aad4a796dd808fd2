using Microsoft.Bot.Schema;

namespace TalentBot.Tests.Testing;

/// <summary>People and the places where they meet the bot.</summary>
internal static class Places
{
    public const string ServiceUrl = "https://smba.example/teams/";
    public const string Tenant = "tenant-1";

    /// <summary>A person of the directory, or a guest whom it does not have.</summary>
    public static ChannelAccount Person(string name, bool known = true) =>
        new($"29:{name}", name) { AadObjectId = known ? $"oid-{name}" : null };

    public static ChannelAccount Bot => new("28:bot", "TalentBot");

    public static ConversationAccount Thread(int message = 1) =>
        new(
            isGroup: true,
            conversationType: "channel",
            id: $"19:general@thread.tacv2;messageid={message}",
            tenantId: Tenant
        );

    public static ConversationAccount GroupChat =>
        new(isGroup: true, conversationType: "groupChat", id: "19:group", tenantId: Tenant);

    /// <summary>The one-to-one chat of a person with the bot.</summary>
    public static ConversationAccount Private(string person) =>
        new(conversationType: "personal", id: PrivateId(person), tenantId: Tenant);

    /// <summary>Id of the one-to-one chat of a person with the bot.</summary>
    public static string PrivateId(string person) => $"a:29:{person}";
}
