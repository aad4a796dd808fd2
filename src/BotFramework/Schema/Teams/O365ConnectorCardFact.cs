namespace Microsoft.Bot.Schema.Teams;

/// <summary>A line of a connector card that names something and says what it is.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCardFact
{
    public O365ConnectorCardFact() { }

    public O365ConnectorCardFact(string name = default, string value = default)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; set; }

    public string Value { get; set; }
}
