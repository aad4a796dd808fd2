namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks whether the bot may leave a file.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard() { }

    public FileConsentCard(
        string description = default,
        long? sizeInBytes = default,
        object acceptContext = default,
        object declineContext = default
    )
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    public string Description { get; set; }

    public long? SizeInBytes { get; set; }

    public object AcceptContext { get; set; }

    public object DeclineContext { get; set; }
}
