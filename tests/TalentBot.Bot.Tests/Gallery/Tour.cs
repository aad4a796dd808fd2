using System.Text.Json.Nodes;
using TalentBot.Commands;
using TalentBot.Languages;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Gallery;

/// <summary>Goes through the whole conversation in one language and keeps every card that is shown on the way.</summary>
internal sealed class Tour : IDisposable
{
    private static readonly string[] Leaders = ["Ana", "Ben", "Cara"];

    private readonly SortedDictionary<string, JsonObject> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pressed = new(StringComparer.Ordinal);
    private readonly Team _team;

    private Tour(Language language) =>
        _team = new("Olga", "Ana", "Ben", "Cara", "Zoe") { Locale = language.Tag };

    private Client Owner => _team.InThread("Olga");

    private Client Private => _team.InPrivate("Olga");

    public void Dispose() => _team.Dispose();

    /// <summary>Every card of the tour, by where it was met.</summary>
    public static async Task<IReadOnlyDictionary<string, JsonObject>> TakeAsync(Language language)
    {
        using var tour = new Tour(language);
        await tour.OneToOneAsync();
        await tour.OpenAsync();
        await tour.ClosedAsync();
        await tour.AfterwardsAsync();
        return tour._seen;
    }

    private async Task OneToOneAsync()
    {
        await TypeAllAsync("1-private", Private, Scope.Personal);
        foreach (
            var (name, line) in new[] { ("row", "compare cost"), ("unanswered", "ask weather") }
        )
        {
            Keep($"1-private-{name}", await Private.TypesAsync(line));
        }

        await QuickAsync();
    }

    /// <summary>The quick check through all its forms, and its result.</summary>
    private async Task QuickAsync()
    {
        var form = (await Private.TypesAsync("quick Payments team")).Last(d => d.Card is not null);
        for (var step = 1; HasNext(form) && step < 10; step++)
        {
            Keep($"2-quick-{step}", [form]);
            var shown = await PressAsync(Private, form, Next(form), Answers(form));
            form = shown.Count > 0 ? shown[^1] : form;
        }

        await DeliverAsync("2-quick");
    }

    private async Task OpenAsync()
    {
        await _team.JoinAsync();
        await CrawlAsync("3-start", Owner, await Owner.TypesAsync("start"));
        await Owner.TypesAsync("start Payments rewrite @Ana @Ben @Cara", Leaders);
        await CrawlAsync("4-open", Owner, await DeliverAsync("4-open"));
        await TypeAllAsync("4-open", Owner, Scope.Channel, "cancel", "close", "reopen", "start");
        await DeliverAsync("4-open");
        await FillAsync();
    }

    /// <summary>Ana, Ben, Cara and Olga answer; the first time every form is kept.</summary>
    private async Task FillAsync()
    {
        foreach (var (name, level) in new[] { ("Olga", 1), ("Ana", 0), ("Ben", 3), ("Cara", 3) })
        {
            var client = _team.InThread(name);
            var form = await client.InvokesAsync("task/fetch", Data("answer"));
            for (var step = 1; HasNext(form) && step < 10; step++)
            {
                Keep($"5-form-{step}", [form]);
                form = (await PressAsync(client, form, Next(form), Answers(form, level))).Single();
            }
        }
    }

    private async Task ClosedAsync()
    {
        await CrawlAsync("6-closed", Owner, await DeliverAsync("6-closed"));
        await TypeAllAsync("6-closed", Owner, Scope.Channel, "start", "reopen");
        await SubmitAsync("7-round", "second-round");
        await DeliverAsync("7-round");
        Keep(
            "7-round-form",
            [await _team.InThread("Ana").InvokesAsync("task/fetch", Data("answer"))]
        );
        await Owner.TypesAsync("close");
        await DeliverAsync("7-round");
    }

    private async Task AfterwardsAsync()
    {
        await SubmitAsync("8-decide", "decide");
        await SubmitAsync(
            "8-decide",
            "decide",
            ("choice", "direct-hiring"),
            ("reason", "Because.")
        );
        await CrawlAsync("8-decide", Owner, await DeliverAsync("8-decide"));
        await SubmitAsync("9-share", "share");
        await SubmitAsync("9-share", "share", ("where", "19:board"));
        _team.Clock.Advance(TimeSpan.FromDays(200));
        await _team.ExpireAsync();
        await CrawlAsync("9-ask", Owner, await DeliverAsync("9-ask"));
        await SubmitAsync("9-review", "review");
        await SubmitAsync("9-review", "review", ("course", "worse"), ("text", "Because."));
        await DeliverAsync("9-end");
        await TypeAllAsync("9-reviewed", Owner, Scope.Channel, "start");
        await _team.InThread("Olga", 2).TypesAsync("start Search @Ana", "Ana");
        await _team.InThread("Olga", 3).TypesAsync("start Ledger @Ana", "Ana");
        await DeliverAsync("9-several");
        Keep("9-several", await _team.InThread("Olga", 4).TypesAsync("status"));
        Keep("9-several-list", await Private.TypesAsync("decisions"));
        Keep(
            "9-cancel",
            await _team.InThread("Olga", 2).TypesAsync("cancel because the budget is gone")
        );
        Keep("9-forget", await Private.TypesAsync("forget"));
    }

    /// <summary>Types every word that works in a place, and presses what comes.</summary>
    private async Task TypeAllAsync(string name, Client client, Scope scope, params string[] but)
    {
        foreach (var command in CommandWord.All.Where(c => c.WorksIn(scope)))
        {
            if (!but.Contains(command.Word) && command.Word is not "quick")
            {
                var shown = await client.TypesAsync(command.Word);
                await CrawlAsync($"{name}-{command.Word}", client, shown);
            }
        }
    }

    /// <summary>Presses every button that changes nothing, once, and those of what comes then.</summary>
    private async Task CrawlAsync(string name, Client client, IEnumerable<Drawn> shown)
    {
        foreach (var card in Keep(name, shown))
        {
            foreach (var data in card.Sent.Where(IsLook))
            {
                var key = $"{name.Split('-')[0]} {Without(data, "assessment", "setup", "msteams")}";
                if (_pressed.Add(key))
                {
                    var verb = (string?)data["verb"];
                    await CrawlAsync(
                        $"{name}-{verb}",
                        client,
                        await PressAsync(client, card, data)
                    );
                }
            }
        }
    }

    /// <summary>Opens a form and sends it with these values.</summary>
    private async Task SubmitAsync(string name, string verb, params (string, string)[] values)
    {
        var form = await Owner.InvokesAsync("task/fetch", Data(verb));
        Keep(name, [form]);
        if (HasNext(form))
        {
            Keep($"{name}-sent", await PressAsync(Owner, form, Next(form), values));
        }
    }

    private async Task<IReadOnlyList<Drawn>> DeliverAsync(string name) =>
        [.. Keep(name, await _team.DeliverAsync())];

    private static async Task<IReadOnlyList<Drawn>> PressAsync(
        Client client,
        Drawn card,
        JsonObject data,
        params (string Field, string Value)[] values
    )
    {
        foreach (var (field, value) in card.Filled.Concat(values))
        {
            data[field] = value;
        }

        return data["msteams"] is not null
                ? [await client.InvokesAsync("task/fetch", data, card.Message)]
            : card.Message is null ? [await client.InvokesAsync("task/submit", data)]
            : await client.PressesAsync(data, card.Message);
    }

    private Drawn[] Keep(string name, IEnumerable<Drawn> shown)
    {
        var cards = shown.Where(d => d.Card is not null).ToArray();
        foreach (var card in cards)
        {
            Keep(name, card.Card!);
        }

        return cards;
    }

    /// <summary>Another card met at the same place gets a number; the same one is kept once.</summary>
    private void Keep(string name, JsonObject card)
    {
        var isNew = _kept.Add(card.ToJsonString());
        for (var number = 2; isNew && !_seen.TryAdd(name, card); number++)
        {
            name = $"{name.Split('.')[0]}.{number}";
        }
    }

    private JsonObject Data(string verb) =>
        new()
        {
            ["verb"] = verb,
            ["assessment"] = _team.Assessments.All.First(a => !a.IsPersonal).Id,
        };

    /// <summary>A button that only shows something; forgetting is asked back, but not done.</summary>
    private static bool IsLook(JsonObject data) => (string?)data["verb"] is not ("next" or "back");

    private static bool HasNext(Drawn form) =>
        form.Sent.Any(data => (string?)data["verb"] is "next");

    private static JsonObject Next(Drawn form) =>
        form.Sent.First(data => (string?)data["verb"] is "next");

    /// <summary>The ranking, or the same level of every question of the form.</summary>
    private static (string, string)[] Answers(Drawn form, int level = 1) =>
        form.Fields.Contains("priority.1")
            ? [.. Given.Ranking]
            : [.. Given.Levels(level).Where(answer => form.Fields.Contains(answer.Field))];

    private static string Without(JsonObject data, params string[] members)
    {
        var copy = data.DeepClone().AsObject();
        Array.ForEach(members, member => copy.Remove(member));
        return copy.ToJsonString();
    }
}
