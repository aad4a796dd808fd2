using System.Collections.Concurrent;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Commands;
using TalentBot.Commands.Helping;
using TalentBot.Decisions.Assessments;
using TalentBot.Delivery;
using TalentBot.Languages;
using TalentBot.Starting;

namespace TalentBot.Installations;

/// <summary>The bot comes to a place or leaves it: it welcomes once, and remembers where it is.</summary>
internal sealed class Arrival(IInstallations installations, PrivateChat privately)
{
    private readonly ConcurrentDictionary<string, bool> _noticed = new(StringComparer.Ordinal);

    /// <summary>Welcomes whoever is there, unless another event of the same arrival has done so.</summary>
    public async Task ArriveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (
            InstallationReading.Of(context.Activity) is not { } place
            || !await installations.RememberAsync(place, cancellationToken)
        )
        {
            return;
        }

        try
        {
            await WelcomeAsync(context, place, cancellationToken);
        }
        catch
        {
            // The other event of this arrival may still succeed.
            await installations.ForgetAsync(
                place.Tenant,
                place.Conversation,
                CancellationToken.None
            );
            throw;
        }
    }

    /// <summary>Forgets the place.</summary>
    public async Task LeaveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (InstallationReading.Of(context.Activity) is { } place)
        {
            _noticed.TryRemove(place.Conversation, out _);
            await installations.ForgetAsync(place.Tenant, place.Conversation, cancellationToken);
        }
    }

    /// <summary>Remembers a place that the bot was in before it kept a list, without a word.</summary>
    public async Task NoticeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (
            InstallationReading.Of(context.Activity) is { } place
            && _noticed.TryAdd(place.Conversation, true)
        )
        {
            await installations.RememberAsync(place, cancellationToken);
        }
    }

    private async Task WelcomeAsync(
        ITurnContext context,
        Installation place,
        CancellationToken cancellationToken
    )
    {
        var language = Actor.LanguageOf(context.Activity);
        try
        {
            var card = await CardAsync(context, place, language, cancellationToken);
            await context.SendActivityAsync(Card.ToActivity(card, language), cancellationToken);
        }
        catch (ErrorResponseException fault) when (FaultReading.Of(fault) is ConnectorFault.Blocked)
        {
            var notice = NoticeCard.Create(language["welcome.cannot-post"]);
            await privately.TrySendAsync(context, notice, cancellationToken);
        }
    }

    private static async Task<AdaptiveCard> CardAsync(
        ITurnContext context,
        Installation place,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var hello =
            place.Kind is InstallationKind.Personal
                ? language["welcome.one-to-one"]
                : await HelloAsync(context, language, cancellationToken);
        return HelpCard.Create(Scopes.Of(context.Activity), language, hello);
    }

    /// <summary>Names who added the bot; events carry ids only.</summary>
    private static async Task<string> HelloAsync(
        ITurnContext context,
        Language language,
        CancellationToken cancellationToken
    )
    {
        if (context.Activity.From is not { Id.Length: > 0 } from || Actor.IsBot(from))
        {
            return language["welcome.several"];
        }

        var known = new Person(from.AadObjectId, from.Id, Actor.NameOf(from));
        var people = await Roster.ResolveAsync(context, [known], cancellationToken);
        return people[0].Name is { Length: > 0 } name
            ? language.Say("welcome.added-by", ("who", name))
            : language["welcome.several"];
    }
}
