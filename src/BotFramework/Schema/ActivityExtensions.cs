namespace Microsoft.Bot.Schema;

/// <summary>Who is mentioned in a message, and its text without the mention.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes mentions of the bot out of the message's text, which changes.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>Takes mentions of one account out of the message's text, which changes.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Names(id)))
        {
            var written = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (written.Length > 0)
            {
                activity.Text = activity
                    .Text?.Replace(written, string.Empty, StringComparison.OrdinalIgnoreCase)
                    .Trim();
            }
        }

        return activity.Text;
    }

    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Names(id));

    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.MentionsId(activity.Recipient?.Id);

    private static bool Names(this Mention mention, string id) =>
        id is not null && mention.Mentioned?.Id == id;
}
