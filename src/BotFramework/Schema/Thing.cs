namespace Microsoft.Bot.Schema;

/// <summary>Something with a name.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class Thing
{
    public Thing() { }

    public Thing(string type = default, string name = default)
    {
        Type = type;
        Name = name;
    }

    public string Type { get; set; }

    public string Name { get; set; }
}
