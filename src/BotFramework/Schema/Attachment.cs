using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A card or a file that comes with a message.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class Attachment
{
    private UnknownMembers _unknown;

    public Attachment() { }

    public Attachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default
    )
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    public string ContentType { get; set; }

    public string ContentUrl { get; set; }

    public object Content { get; set; }

    public string Name { get; set; }

    public string ThumbnailUrl { get; set; }

    /// <summary>Members that have no name here; they are written as they came.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _unknown.Shown;
        set => _unknown.Shown = value;
    }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData
    {
        get => _unknown.Members;
        set => _unknown.Members = value;
    }
}
