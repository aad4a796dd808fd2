namespace Microsoft.Bot.Schema;

/// <summary>A line of a card that names something and says what it is.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class Fact
{
    public Fact() { }

    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    public string Key { get; set; }

    public string Value { get; set; }
}
