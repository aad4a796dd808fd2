using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The parts that storage keys are made of, raw as the channel sent them.</summary>
internal readonly record struct StorageKey(Activity Activity)
{
    public string Channel => Required(Activity.ChannelId, "channelId");

    public string Conversation => Required(Activity.Conversation?.Id, "conversation.id");

    public string User => Required(Activity.From?.Id, "from.id");

    public static StorageKey Of(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return new StorageKey(turnContext.Activity);
    }

    private static string Required(string part, string name) =>
        part ?? throw new InvalidOperationException($"invalid activity-missing {name}");
}
