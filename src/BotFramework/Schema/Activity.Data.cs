using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    private UnknownMembers _unknown;

    public string Type { get; set; }

    public string Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    public string ServiceUrl { get; set; }

    public string ChannelId { get; set; }

    public ChannelAccount From { get; set; }

    public ConversationAccount Conversation { get; set; }

    public ChannelAccount Recipient { get; set; }

    public string TextFormat { get; set; }

    public string AttachmentLayout { get; set; }

    public IList<ChannelAccount> MembersAdded { get; set; }

    public IList<ChannelAccount> MembersRemoved { get; set; }

    public IList<MessageReaction> ReactionsAdded { get; set; }

    public IList<MessageReaction> ReactionsRemoved { get; set; }

    public string TopicName { get; set; }

    public bool? HistoryDisclosed { get; set; }

    public string Locale { get; set; }

    public string Text { get; set; }

    public string Speak { get; set; }

    public string InputHint { get; set; }

    public string Summary { get; set; }

    public SuggestedActions SuggestedActions { get; set; }

    public IList<Attachment> Attachments { get; set; }

    public IList<Entity> Entities { get; set; }

    public object ChannelData { get; set; }

    public string Action { get; set; }

    public string ReplyToId { get; set; }

    public string Label { get; set; }

    public string ValueType { get; set; }

    public object Value { get; set; }

    public string Name { get; set; }

    public ConversationReference RelatesTo { get; set; }

    public string Code { get; set; }

    public DateTimeOffset? Expiration { get; set; }

    public string Importance { get; set; }

    public string DeliveryMode { get; set; }

    public IList<string> ListenFor { get; set; }

    public IList<TextHighlight> TextHighlights { get; set; }

    public SemanticAction SemanticAction { get; set; }

    public string LocalTimezone { get; set; }

    public string CallerId { get; set; }

    /// <summary>Members that have no name here; they are written as they came.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _unknown.Shown;
        set => _unknown.Shown = value;
    }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData
    {
        get => _unknown.Members;
        set => _unknown.Members = value;
    }
}
