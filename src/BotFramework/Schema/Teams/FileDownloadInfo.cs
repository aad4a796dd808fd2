namespace Microsoft.Bot.Schema.Teams;

/// <summary>A file that the bot can fetch.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class FileDownloadInfo
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo() { }

    public FileDownloadInfo(
        string downloadUrl = default,
        string uniqueId = default,
        string fileType = default,
        object etag = default
    )
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    public string DownloadUrl { get; set; }

    public string UniqueId { get; set; }

    public string FileType { get; set; }

    public object Etag { get; set; }
}
