namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where the bot can leave a file.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class FileUploadInfo
{
    public FileUploadInfo() { }

    public FileUploadInfo(
        string name = default,
        string uploadUrl = default,
        string contentUrl = default,
        string uniqueId = default,
        string fileType = default
    )
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    public string Name { get; set; }

    public string UploadUrl { get; set; }

    public string ContentUrl { get; set; }

    public string UniqueId { get; set; }

    public string FileType { get; set; }
}
