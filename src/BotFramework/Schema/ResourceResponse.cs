namespace Microsoft.Bot.Schema;

/// <summary>The id that the channel gave to an activity.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ResourceResponse
{
    public ResourceResponse() { }

    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
