namespace Microsoft.Bot.Schema;

/// <summary>What came of a command.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class CommandResultValue<T>
{
    public string CommandId { get; set; }

    public T Data { get; set; }

    public Error Error { get; set; }
}
