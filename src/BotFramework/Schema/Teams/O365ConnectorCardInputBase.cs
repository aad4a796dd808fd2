using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the inputs of a connector card have in common.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(O365ConnectorCardDateInput))]
[JsonDerivedType(typeof(O365ConnectorCardMultichoiceInput))]
[JsonDerivedType(typeof(O365ConnectorCardTextInput))]
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCardInputBase
{
    public O365ConnectorCardInputBase() { }

    public O365ConnectorCardInputBase(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default
    )
    {
        Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
    }

    [JsonPropertyName("@type")]
    public string Type { get; set; }

    public string Id { get; set; }

    public bool? IsRequired { get; set; }

    public string Title { get; set; }

    public string Value { get; set; }
}
