using System.Text.Json.Nodes;
using TalentBot.Commands;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Walk;

/// <summary>Somebody who has never seen the bot: types only words that it has named and presses only buttons that it has shown.</summary>
internal sealed class Explorer : IDisposable
{
    private const int ColleaguesAt = 15;
    private const int DaysAt = 70;

    private readonly Random _random;
    private readonly Team _team = new("Ana", "Ben", "Cara");
    private readonly Dictionary<Place, Client> _clients;
    private readonly HashSet<Offer> _words = [];
    private readonly Dictionary<string, (Place Place, Drawn Card)> _cards = [];
    private readonly Dictionary<string, int> _tried = [];
    private (Place Place, Drawn Card)? _dialog;

    public Explorer(int seed)
    {
        _random = new(seed);
        _clients = new()
        {
            [Place.OneToOne] = _team.InPrivate("Ana"),
            [Place.Channel] = _team.InThread("Ana"),
        };
    }

    /// <summary>Words of the table that were carried out.</summary>
    public HashSet<string> Words { get; } = [];

    /// <summary>Verbs of the buttons that were pressed and did something.</summary>
    public HashSet<string> Verbs { get; } = [];

    /// <summary>What was sent to Ana's chat with the bot.</summary>
    public IEnumerable<Drawn> OneToOne =>
        _team.Adapter.Sent.Select(Drawn.Of).Where(d => d.Place == Places.PrivateId("Ana"));

    public void Dispose() => _team.Dispose();

    /// <summary>Says hi, one to one and in a channel, and goes on from what comes back.</summary>
    public async Task ExploreAsync(int steps)
    {
        await _team.JoinAsync();
        foreach (var place in Enum.GetValues<Place>())
        {
            Notice(place, await ClientIn(place).TypesAsync("hi"));
        }

        for (var step = 1; step <= steps; step++)
        {
            await TryAsync(Choose());
            await PassTimeAsync(step);
        }
    }

    /// <summary>What was tried least, in an open dialog first.</summary>
    private Offer Choose()
    {
        var inDialog = _dialog is var (place, card) ? Offers.Buttons(card, place) : [];
        var all =
            inDialog.ToArray() is { Length: > 0 } offers && _random.Next(4) > 0
                ? offers
                : [.. _words, .. _cards.Values.SelectMany(c => Offers.Buttons(c.Card, c.Place))];
        return all.OrderBy(o => _tried.GetValueOrDefault(o.Key))
            .ThenBy(_ => _random.Next())
            .First();
    }

    private async Task TryAsync(Offer offer)
    {
        _tried[offer.Key] = _tried.GetValueOrDefault(offer.Key) + 1;
        var client = ClientIn(offer.Place);
        _dialog = null;
        var shown = offer.Word is { } word
            ? await client.TypesAsync(word)
            : await PressAsync(client, offer);
        Note(offer, shown);
        Notice(offer.Place, shown);
        Notice(offer.Place, await _team.DeliverAsync());
    }

    private async Task<IReadOnlyList<Drawn>> PressAsync(Client client, Offer offer)
    {
        var (data, message) = (offer.With(_random), offer.Shown!.Message);
        var opens = data["msteams"] is not null;
        if (!opens && message is not null)
        {
            return await client.PressesAsync(data, message);
        }

        var drawn = await client.InvokesAsync(opens ? "task/fetch" : "task/submit", data, message);
        _dialog = (offer.Place, drawn);
        return [drawn];
    }

    private void Note(Offer offer, IReadOnlyList<Drawn> shown)
    {
        if (shown.Any(d => IsHelpless(d.Text)))
        {
            return;
        }

        if (offer.Word is { } word && CommandWord.Find(word, ScopeOf(offer.Place)) is { } command)
        {
            Words.Add(command.Word);
        }
        else if (offer.Verb is { } verb)
        {
            Verbs.Add(verb);
        }
    }

    /// <summary>Whether the bot does not know what is meant, or sends away.</summary>
    private static bool IsHelpless(string text) =>
        new[]
        {
            "I do not know “",
            "I do not know what you typed",
            "Here I can do this:",
            "There is no decision here",
            "No decision is open here",
            "Nothing has been decided here",
            "I do not know this button",
        }.Any(t => text.Contains(t, StringComparison.Ordinal));

    private void Notice(Place place, IEnumerable<Drawn> shown)
    {
        foreach (var drawn in shown)
        {
            var where = drawn.Place is null ? place : PlaceOf(drawn.Place);
            if (where is not { } seen)
            {
                continue;
            }

            _words.UnionWith(Offers.Words(drawn).Select(word => new Offer(seen, word)));
            if (drawn is { Card: not null, Message: { } message })
            {
                _cards[message] = (seen, drawn);
            }
        }
    }

    /// <summary>Now and then colleagues answer, and days pass.</summary>
    private async Task PassTimeAsync(int step)
    {
        var open = _team.Assessments.All.Where(a => a.TakesAnswers && !a.IsPersonal);
        if (step % ColleaguesAt is 0 && open.FirstOrDefault() is { Id: var id })
        {
            await AnswerAsync("Ben", id);
            await AnswerAsync("Cara", id);
        }

        if (step % DaysAt is 0)
        {
            _team.Clock.Advance(TimeSpan.FromDays(step));
            foreach (var decision in _team.Assessments.All)
            {
                await _team.ExpireAsync(decision.Id);
            }
        }

        Notice(Place.Channel, await _team.DeliverAsync());
    }

    private async Task AnswerAsync(string name, string decision)
    {
        var client = _team.InThread(name);
        var data = new JsonObject { ["verb"] = "answer", ["assessment"] = decision };
        var form = await client.InvokesAsync("task/fetch", data);
        while (
            Offers.Buttons(form, Place.Channel).FirstOrDefault(o => o.Verb is "next") is { } next
        )
        {
            form = await client.InvokesAsync("task/submit", next.With(_random));
        }
    }

    private Client ClientIn(Place place) => _clients[place];

    private static Place? PlaceOf(string conversation) =>
        conversation == Places.PrivateId("Ana") ? Place.OneToOne
        : conversation == Places.Thread().Id ? Place.Channel
        : null;

    private static Scope ScopeOf(Place place) =>
        place is Place.OneToOne ? Scope.Personal : Scope.Channel;
}
