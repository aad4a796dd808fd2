namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tab that a request comes from.</summary>
public class TabEntityContext
{
    public TabEntityContext() { }

    public string TabEntityId { get; set; }
}
