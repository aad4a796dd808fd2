namespace Microsoft.Bot.Schema;

/// <summary>The id that the channel gave to an activity.</summary>
public class ResourceResponse
{
    public ResourceResponse() { }

    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
