namespace Microsoft.Bot.Schema.Teams;

/// <summary>An address for one operating system.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCardOpenUriTarget
{
    public O365ConnectorCardOpenUriTarget() { }

    public O365ConnectorCardOpenUriTarget(string os = default, string uri = default)
    {
        Os = os;
        Uri = uri;
    }

    public string Os { get; set; }

    public string Uri { get; set; }
}
