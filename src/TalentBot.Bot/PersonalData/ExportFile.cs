using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Delivery;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Records;
using TalentBot.Records.Files;

namespace TalentBot.PersonalData;

/// <summary>Gives the export as a file, once the person has agreed; as text where that is impossible.</summary>
internal sealed class ExportFile(IPersonalData data, IFileUploads uploads, TimeProvider clock)
{
    private const string Name = "talentbot-my-data.json";

    /// <summary>Member of the consent's context that tells the export from a record.</summary>
    private const string Mark = "export";

    /// <summary>Whether an answer to a consent card is about the export.</summary>
    public static bool IsAnswered(FileConsentCardResponse response) =>
        PressData.Read(response.Context).Values.ContainsKey(Mark);

    /// <summary>Asks whether the person takes the file.</summary>
    public async Task OfferAsync(
        ITurnContext context,
        Subject subject,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var file = await WriteAsync(subject, cancellationToken);
        var mark = new Dictionary<string, object>(StringComparer.Ordinal) { [Mark] = "json" };
        try
        {
            await context.SendActivityAsync(
                FileCards.Consent(file, mark, language["export.consent"]),
                cancellationToken
            );
        }
        catch (Exception fault)
            when (ConnectorFault.ResultOf(fault) is DeliveryResult.Undeliverable)
        {
            await ShowTextAsync(context, file, cancellationToken);
        }
    }

    /// <summary>Uploads what is kept now; where that fails, the person gets the text.</summary>
    public async Task AcceptAsync(
        ITurnContext context,
        FileConsentCardResponse response,
        CancellationToken cancellationToken
    )
    {
        if (
            Actor.Of(context.Activity) is not { } actor
            || Subjects.Of(context, actor) is not { } subject
        )
        {
            return;
        }

        var file = await WriteAsync(subject, cancellationToken);
        if (
            Uri.TryCreate(response.UploadInfo?.UploadUrl, UriKind.Absolute, out var address)
            && await uploads.TryPutAsync(address, file.Bytes, cancellationToken)
        )
        {
            await context.SendActivityAsync(FileCards.Info(response.UploadInfo), cancellationToken);
            await ConsentCards.RetireAsync(context, Name, "export.given", cancellationToken);
            return;
        }

        await ShowTextAsync(context, file, cancellationToken);
    }

    /// <summary>Asks no more.</summary>
    public static Task DeclineAsync(ITurnContext context, CancellationToken cancellationToken) =>
        ConsentCards.RetireAsync(context, Name, "export.declined", cancellationToken);

    private async Task<WrittenRecord> WriteAsync(
        Subject subject,
        CancellationToken cancellationToken
    )
    {
        var kept = await data.ReadAsync(subject, cancellationToken);
        return new(Name, PersonalJson.Write(kept, subject, clock.GetUtcNow()));
    }

    private static async Task ShowTextAsync(
        ITurnContext context,
        WrittenRecord file,
        CancellationToken cancellationToken
    )
    {
        var language = Actor.LanguageOf(context.Activity);
        foreach (var card in ExportTextCards.Create(file.Text, language))
        {
            await context.SendActivityAsync(Card.ToActivity(card, language), cancellationToken);
        }
    }
}
