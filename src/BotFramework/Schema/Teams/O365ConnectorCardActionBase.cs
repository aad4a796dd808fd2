using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the buttons of a connector card have in common.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(O365ConnectorCardActionCard))]
[JsonDerivedType(typeof(O365ConnectorCardHttpPOST))]
[JsonDerivedType(typeof(O365ConnectorCardOpenUri))]
[JsonDerivedType(typeof(O365ConnectorCardViewAction))]
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCardActionBase
{
    public O365ConnectorCardActionBase() { }

    public O365ConnectorCardActionBase(
        string type = default,
        string name = default,
        string id = default
    )
    {
        Type = type;
        Name = name;
        Id = id;
    }

    [JsonPropertyName("@type")]
    public string Type { get; set; }

    public string Name { get; set; }

    [JsonPropertyName("@id")]
    public string Id { get; set; }
}
