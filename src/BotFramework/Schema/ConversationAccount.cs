using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, as activities name it.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ConversationAccount
{
    private UnknownMembers _unknown;

    public ConversationAccount() { }

    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default
    )
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    public bool? IsGroup { get; set; }

    public string ConversationType { get; set; }

    public string Id { get; set; }

    public string Name { get; set; }

    public string AadObjectId { get; set; }

    public string Role { get; set; }

    public string TenantId { get; set; }

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
