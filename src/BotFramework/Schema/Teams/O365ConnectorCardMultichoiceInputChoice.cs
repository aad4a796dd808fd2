namespace Microsoft.Bot.Schema.Teams;

/// <summary>A choice of an input.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCardMultichoiceInputChoice
{
    public O365ConnectorCardMultichoiceInputChoice() { }

    public O365ConnectorCardMultichoiceInputChoice(string display = default, string value = default)
    {
        Display = display;
        Value = value;
    }

    public string Display { get; set; }

    public string Value { get; set; }
}
