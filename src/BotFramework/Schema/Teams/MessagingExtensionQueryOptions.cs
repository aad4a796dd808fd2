namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which part of what is found is wanted.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions() { }

    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    public int? Skip { get; set; }

    public int? Count { get; set; }
}
