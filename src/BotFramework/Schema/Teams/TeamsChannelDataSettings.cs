using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the app was installed.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings() { }

    public TeamsChannelDataSettings(ChannelInfo channel = default)
    {
        SelectedChannel = channel;
    }

    public ChannelInfo SelectedChannel { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
