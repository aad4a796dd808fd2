namespace Microsoft.Bot.Schema.Teams;

/// <summary>One thing that is searched for.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessagingExtensionParameter
{
    public MessagingExtensionParameter() { }

    public MessagingExtensionParameter(string name = default, object value = default)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; set; }

    public object Value { get; set; }
}
