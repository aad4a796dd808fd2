using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Presses;
using Surface = TalentBot.Presses.Surface;

namespace TalentBot.Records.Files;

/// <summary>Gives a record as a file, which Teams does one to one and only after the person has agreed.</summary>
internal sealed class RecordFile(
    DecisionChanges changes,
    RecordWriter writer,
    PrivateChat privately,
    IFileUploads uploads
)
{
    /// <summary>Asks in the one-to-one chat whether the person takes the file; shows its text where that is impossible.</summary>
    public async Task<Reply> OfferAsync(
        Press press,
        Assessment assessment,
        CancellationToken cancellationToken
    )
    {
        var format = RecordFields.Read(press.Data.Values.GetValueOrDefault(RecordFields.Format));
        if (writer.Write(assessment, format) is not { } file)
        {
            return new Reply.Tell(press.Language["record.none-yet"], assessment.Title);
        }

        var consent = FileCards.Consent(file, assessment.Id, format, press.Language);
        var sent = await privately.TrySendAsync(press.Context, consent, cancellationToken);
        return (sent, press.Surface) switch
        {
            (true, Surface.Dialog) => new Reply.Tell(
                press.Language["record.in-our-chat"],
                assessment.Title
            ),
            (true, _) => new Reply.Silence(),
            (false, _) => new Reply.Show(
                file.Name,
                RecordTextCard.Create(
                    file,
                    press.Language,
                    press.Language["record.no-files"],
                    new RecordButtons(assessment.Id, press.Language, press.Surface).OfText
                ),
                Private: true
            ),
        };
    }

    /// <summary>Uploads what the person has agreed to take; where that fails, they get the text.</summary>
    public async Task AcceptAsync(
        ITurnContext context,
        FileConsentCardResponse response,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(context, response, cancellationToken) is not { } file)
        {
            await TellAsync(context, "refusal.not-found", cancellationToken);
            return;
        }

        var upload = response.UploadInfo;
        if (
            Uri.TryCreate(upload?.UploadUrl, UriKind.Absolute, out var address)
            && await uploads.TryPutAsync(address, file.Bytes, cancellationToken)
        )
        {
            await context.SendActivityAsync(FileCards.Info(upload), cancellationToken);
            await ConsentCards.RetireAsync(
                context,
                file.Name,
                "record.file-given",
                cancellationToken
            );
            return;
        }

        await ShowTextAsync(context, file, "record.upload-failed", cancellationToken);
    }

    /// <summary>Who does not want the file is asked no more; the text is one press away.</summary>
    public async Task DeclineAsync(
        ITurnContext context,
        FileConsentCardResponse response,
        CancellationToken cancellationToken
    )
    {
        var name = (await FindAsync(context, response, cancellationToken))?.Name ?? "";
        await ConsentCards.RetireAsync(context, name, "record.file-declined", cancellationToken);
    }

    private async Task<WrittenRecord?> FindAsync(
        ITurnContext context,
        FileConsentCardResponse response,
        CancellationToken cancellationToken
    )
    {
        var data = PressData.Read(response.Context);
        return
            Actor.Of(context.Activity) is { } actor
            && await changes.FindAsync(actor, data.Assessment, cancellationToken) is { } assessment
            ? writer.Write(
                assessment,
                RecordFields.Read(data.Values.GetValueOrDefault(RecordFields.Format))
            )
            : null;
    }

    private static async Task ShowTextAsync(
        ITurnContext context,
        WrittenRecord file,
        string note,
        CancellationToken cancellationToken
    )
    {
        var language = Actor.LanguageOf(context.Activity);
        var card = RecordTextCard.Create(file, language, language[note], []);
        await context.SendActivityAsync(Card.ToActivity(card, language), cancellationToken);
    }

    private static async Task TellAsync(
        ITurnContext context,
        string key,
        CancellationToken cancellationToken
    )
    {
        var language = Actor.LanguageOf(context.Activity);
        var card = NoticeCard.Create(language[key]);
        await context.SendActivityAsync(Card.ToActivity(card, language), cancellationToken);
    }
}
