namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Whether it holds no object of the schema that a copy would share, but attachments.</summary>
    internal bool IsFlat =>
        GetType() == typeof(Activity)
        && this
            is {
                From: null,
                Conversation: null,
                Recipient: null,
                MembersAdded: null,
                MembersRemoved: null,
                ReactionsAdded: null,
                ReactionsRemoved: null,
                SuggestedActions: null,
                Entities: null or { Count: 0 },
                RelatesTo: null,
                ListenFor: null,
                TextHighlights: null,
                SemanticAction: null,
                ExtensionData: null,
            };

    /// <summary>A copy of one that is flat, which shares attachments, value and what the channel added.</summary>
    internal Activity CopyFlat()
    {
        var copy = (Activity)MemberwiseClone();
        copy.Entities = Entities is null ? null : [];
        return copy;
    }
}
