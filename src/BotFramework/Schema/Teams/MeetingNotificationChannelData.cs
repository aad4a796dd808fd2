using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>For whom something is shown in a meeting.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MeetingNotificationChannelData
{
    public MeetingNotificationChannelData() { }

    [JsonPropertyName("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOfList { get; set; }
}
