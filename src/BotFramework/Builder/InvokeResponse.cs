namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke, as HTTP carries it.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>Written as JSON; null means no content.</summary>
    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
