namespace Microsoft.Bot.Schema;

/// <summary>What a command asks for.</summary>
public class CommandValue<T>
{
    public string CommandId { get; set; }

    public T Data { get; set; }
}
