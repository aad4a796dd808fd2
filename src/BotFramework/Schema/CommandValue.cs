namespace Microsoft.Bot.Schema;

/// <summary>What a command asks for.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class CommandValue<T>
{
    public string CommandId { get; set; }

    public T Data { get; set; }
}
