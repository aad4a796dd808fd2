using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot, as activities name it.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(Teams.TeamsChannelAccount))]
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ChannelAccount
{
    private UnknownMembers _unknown;

    public ChannelAccount() { }

    public ChannelAccount(
        string id = default,
        string name = default,
        string role = default,
        string aadObjectId = default
    )
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    public string Id { get; set; }

    public string Name { get; set; }

    public string Role { get; set; }

    public string AadObjectId { get; set; }

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
