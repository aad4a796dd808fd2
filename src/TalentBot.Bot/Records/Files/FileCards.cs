using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Languages;

namespace TalentBot.Records.Files;

/// <summary>The messages by which Teams asks whether a person takes a file, and shows it once they have.</summary>
internal static class FileCards
{
    /// <summary>Asks whether the person takes the file.</summary>
    public static Activity Consent(
        WrittenRecord file,
        string assessment,
        RecordFormat format,
        Language language
    )
    {
        var context = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["assessment"] = assessment,
            [RecordFields.Format] = RecordFields.Of(format),
        };
        return Consent(file, context, language["record.consent"]);
    }

    /// <summary>Asks whether the person takes the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="context">What comes back with the answer.</param>
    /// <param name="description">What the file is.</param>
    public static Activity Consent(
        WrittenRecord file,
        Dictionary<string, object> context,
        string description
    ) =>
        With(
            new Attachment
            {
                ContentType = FileConsentCard.ContentType,
                Name = file.Name,
                Content = new FileConsentCard(description, file.Bytes.Length, context, context),
            },
            file.Name
        );

    /// <summary>Shows the file that was uploaded.</summary>
    public static Activity Info(FileUploadInfo upload) =>
        With(
            new Attachment
            {
                ContentType = FileInfoCard.ContentType,
                Name = upload.Name,
                ContentUrl = upload.ContentUrl,
                Content = new FileInfoCard(upload.UniqueId, upload.FileType),
            },
            upload.Name
        );

    private static Activity With(Attachment attachment, string summary)
    {
        var activity = (Activity)Activity.CreateMessageActivity();
        activity.Attachments = [attachment];
        activity.Summary = summary;
        return activity;
    }
}
