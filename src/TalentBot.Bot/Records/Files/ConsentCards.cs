using Microsoft.Bot.Builder;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Delivery;

namespace TalentBot.Records.Files;

/// <summary>Puts a sentence in the place of the card that asked whether to take a file.</summary>
internal static class ConsentCards
{
    /// <summary>Replaces the card that was answered; nothing when it is gone.</summary>
    /// <param name="context">The turn of the answer.</param>
    /// <param name="file">Name of the file; empty for none.</param>
    /// <param name="key">Key of the sentence.</param>
    /// <param name="cancellationToken">Stops the update.</param>
    public static async Task RetireAsync(
        ITurnContext context,
        string file,
        string key,
        CancellationToken cancellationToken
    )
    {
        if (context.Activity.ReplyToId is not { Length: > 0 } message)
        {
            return;
        }

        var language = Actor.LanguageOf(context.Activity);
        var card = NoticeCard.Create(language[key], file.Length > 0 ? file : null);
        var notice = Card.ToActivity(card, language);
        notice.Id = message;
        try
        {
            await context.UpdateActivityAsync(notice, cancellationToken);
        }
        catch (Exception fault) when (ConnectorFault.ResultOf(fault) is not null)
        {
            // The file is given or declined either way; pressed again, the card does the same again.
        }
    }
}
