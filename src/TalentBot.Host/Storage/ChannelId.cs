namespace TalentBot.Host.Storage;

/// <summary>Tells the channel from the thread in it.</summary>
internal static class ChannelId
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The channel or chat that the conversation takes place in.</summary>
    public static string Of(string conversation)
    {
        var mark = conversation.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? conversation : conversation[..mark];
    }
}
