namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person for whom the bot speaks.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class OnBehalfOf
{
    public OnBehalfOf() { }

    public string DisplayName { get; set; }

    public int ItemId { get; set; }

    public string MentionType { get; set; } = "person";

    public string Mri { get; set; }
}
