namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that shows a file.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class FileInfoCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard() { }

    public FileInfoCard(string uniqueId = default, string fileType = default, object etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    public string UniqueId { get; set; }

    public string FileType { get; set; }

    public object Etag { get; set; }
}
