namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is searched for in a messaging extension.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessagingExtensionQuery
{
    public MessagingExtensionQuery() { }

    public MessagingExtensionQuery(
        string commandId = default,
        IList<MessagingExtensionParameter> parameters = default,
        MessagingExtensionQueryOptions queryOptions = default,
        string state = default
    )
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    public string CommandId { get; set; }

    public IList<MessagingExtensionParameter> Parameters { get; set; }

    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    public string State { get; set; }
}
