using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;
using TalentBot.Testing;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Walk;

/// <summary>One leader's story from “hi” to looking back, as it reads in plain text.</summary>
public sealed class StoryTests : IDisposable
{
    private readonly Team _team = new("Ana", "Ben", "Cara");
    private readonly Transcript _story;
    private readonly Client _ana;
    private readonly Client _alone;

    public StoryTests()
    {
        _story = new Transcript(_team);
        (_ana, _alone) = (_team.InThread("Ana"), _team.InPrivate("Ana"));
    }

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task From_hi_to_looking_back()
    {
        await _team.JoinAsync();
        await AloneAsync();
        await TogetherAsync();
        await ChooseAsync();

        Snapshot.Matches(_story.Text, "story.txt");
    }

    /// <summary>Ana tries it alone and shows others what came of it.</summary>
    private async Task AloneAsync()
    {
        _story.Heading("Ana alone with the bot");
        await _story.TypesAsync(_alone, "Ana", "hi");
        var form = await _story.TypesAsync(_alone, "Ana", "quick Search team");
        form = await _story.PressesAsync(_alone, "Ana", form, "Next", [.. Given.Ranking]);
        for (var i = 0; form.Buttons.Contains("Next"); i++)
        {
            form = await _story.PressesAsync(_alone, "Ana", form, "Next", Answers(form, 2));
        }

        var result = await _story.PressesAsync(_alone, "Ana", form, "Finish");
        await _story.PressesAsync(_alone, "Ana", result, "Why");
        var share = await _story.TypesAsync(_alone, "Ana", "share");
        await _story.PressesAsync(
            _alone,
            "Ana",
            share,
            "Submit: share it",
            ("where", "19:board"),
            ("note", "A first look.")
        );
    }

    /// <summary>Three leaders answer: in the dialog, on a card, by typing.</summary>
    private async Task TogetherAsync()
    {
        _story.Heading("In the channel");
        await _story.TypesAsync(_ana, "Ana", "hi");
        var card = await _story.TypesAsync(
            _ana,
            "Ana",
            "start Payments rewrite @Ben @Cara",
            "Ben",
            "Cara"
        );
        await DialogAsync(card);
        await CardAsync(card);
        await TypingAsync(card);
    }

    private async Task DialogAsync(Drawn card)
    {
        _story.Heading("Ana answers in the dialog");
        var form = await _story.PressesAsync(_ana, "Ana", card, "Answer");
        await FillAsync(_ana, "Ana", form, 2);
    }

    private async Task CardAsync(Drawn card)
    {
        _story.Heading("Ben answers on a card of his own");
        var (ben, chat) = (_team.InThread("Ben"), _team.InPrivate("Ben"));
        var form = await _story.PressesAsync(ben, "Ben", card, "Answer in chat");
        await FillAsync(chat, "Ben", form, 0);
    }

    /// <summary>Goes through all forms, one level for every question.</summary>
    private async Task FillAsync(Client client, string name, Drawn form, int level)
    {
        form = await _story.PressesAsync(client, name, form, "Next", [.. Given.Ranking]);
        while (form.Buttons.Contains("Next"))
        {
            form = await _story.PressesAsync(
                client,
                name,
                form,
                "Next",
                Answers(form, level, $"{name} thinks so.")
            );
        }

        await _story.PressesAsync(client, name, form, "Finish");
    }

    private async Task TypingAsync(Drawn card)
    {
        _story.Heading("Cara answers by typing, and the answers are in");
        await _story.PressesAsync(_ana, "Ana", card, "Status");
        var cara = _team.InPrivate("Cara");
        await _story.TypesAsync(cara, "Cara", "answer");
        await _story.TypesAsync(cara, "Cara", "control, cost, speed");
        await _story.TypesAsync(cara, "Cara", "b because the law changes in May");
        await _story.TypesAsync(cara, "Cara", "help");
        await _story.TypesAsync(cara, "Cara", "banana");
        for (var i = 0; i < 15; i++)
        {
            await _story.TypesAsync(cara, "Cara", $"{"abcd"[i % 4]}");
        }

        await _story.TypesAsync(cara, "Cara", "finish");
    }

    private async Task ChooseAsync()
    {
        _story.Heading("A second round, the decision, the record");
        await _story.TypesAsync(_ana, "Ana", "why");
        await _story.TypesAsync(_ana, "Ana", "round");
        await _story.TypesAsync(_ana, "Ana", "round 1");
        foreach (var name in new[] { "Ana", "Ben", "Cara" })
        {
            var client = _team.InThread(name);
            var form = await client.InvokesAsync("task/fetch", Data("answer"));
            form = await _story.PressesAsync(client, name, form, "Next", Answers(form, 1));
            await _story.PressesAsync(client, name, form, "Finish");
        }

        await _story.TypesAsync(_ana, "Ana", "decide accept");
        await _story.TypesAsync(_ana, "Ana", "record");
        _team.Clock.SetUtcNow(Decision.DueAt!.Value);
        await _team.ExpireAsync(Decision.Id);
        var ask = await _story.HappensAsync("The day to look back has come.");
        var review = await _story.PressesAsync(_ana, "Ana", ask, "Look back…");
        await _story.PressesAsync(
            _ana,
            "Ana",
            review,
            "Submit: keep it",
            ("course", "better"),
            ("text", "They were quick to learn.")
        );
        await _story.TypesAsync(_ana, "Ana", "hi");
    }

    private Assessment Decision => _team.Assessments.All.Single(a => !a.IsPersonal);

    private JsonObject Data(string verb) => new() { ["verb"] = verb, ["assessment"] = Decision.Id };

    private static (string, string)[] Answers(Drawn form, int level, string reason = "") =>
        [
            .. Given.Levels(level).Where(a => form.Fields.Contains(a.Field)),
            .. form
                .Fields.Where(f =>
                    reason.Length > 0 && f.EndsWith(".reason", StringComparison.Ordinal)
                )
                .Take(1)
                .Select(f => (f, reason)),
        ];
}
