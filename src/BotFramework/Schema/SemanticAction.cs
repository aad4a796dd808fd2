namespace Microsoft.Bot.Schema;

/// <summary>An action that a client asks for by name.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class SemanticAction
{
    public SemanticAction() { }

    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }

    public string Id { get; set; }

    public IDictionary<string, Entity> Entities { get; set; }

    public string State { get; set; }
}
