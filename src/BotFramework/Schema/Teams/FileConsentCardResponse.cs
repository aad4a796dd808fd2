namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether the bot may leave a file.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class FileConsentCardResponse
{
    public FileConsentCardResponse() { }

    public FileConsentCardResponse(
        string action = default,
        object context = default,
        FileUploadInfo uploadInfo = default
    )
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    public string Action { get; set; }

    public object Context { get; set; }

    public FileUploadInfo UploadInfo { get; set; }
}
