using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Secrecy;

/// <summary>Carries out an act of a story, whatever the bot makes of it.</summary>
internal sealed class Doing(Team team, World world, Act act, string name, int part, int time)
{
    private const int LinesOfForm = 4;

    private readonly Client _thread = team.InThread(name);
    private readonly Client _chat = team.InPrivate(name);
    private readonly Sheet _sheet = new(world, act.Role, part, time);

    public Task RunAsync() =>
        act.Kind switch
        {
            ActKind.FillInDialog => FillInDialogAsync(),
            ActKind.FillOnCard => FillOnCardAsync(() =>
                _thread.PressesAsync(Filling.Data("answer-in-chat"))
            ),
            ActKind.FillByTyping => TypeAsync(_chat),
            ActKind.FillInThread when world.Story.Visibility is Visibility.Named => TypeAsync(
                _thread
            ),
            ActKind.FillInThread => FillOnCardAsync(() => _thread.TypesAsync("answer")),
            ActKind.PressRecordText => PressAsync("next", ("form", "record-text")),
            ActKind.PressRecordJson => PressAsync(
                "next",
                ("form", "record-text"),
                ("format", "json")
            ),
            ActKind.TakeExport => TakeExportAsync(),
            ActKind.CheckQuickly => CheckQuicklyAsync(),
            ActKind.PressOnOthersCheck => PressOnChecksAsync(),
            _ when VerbOf(act.Kind) is { } verb => PressAsync(verb),
            _ => SayAsync(act.Kind),
        };

    private static string? VerbOf(ActKind kind) =>
        kind switch
        {
            ActKind.PressStatus => "status",
            ActKind.PressManage => "manage",
            ActKind.PressClose => "close",
            ActKind.PressWhy => "why",
            ActKind.PressRecord => "record",
            ActKind.PressShare => "share",
            ActKind.PressSecondRound => "second-round",
            ActKind.PressDecide => "decide",
            ActKind.PressReview => "review",
            _ => null,
        };

    private Task<IReadOnlyList<Drawn>> SayAsync(ActKind kind) =>
        kind switch
        {
            ActKind.TypeStatus => _thread.TypesAsync("status"),
            ActKind.TypeHelp => _thread.TypesAsync("help"),
            ActKind.TypeHelpPrivately => _chat.TypesAsync("help"),
            ActKind.TypeWhy => _thread.TypesAsync("why"),
            ActKind.TypeDecisions => _thread.TypesAsync("decisions"),
            ActKind.TypeDecisionsPrivately => _chat.TypesAsync("decisions"),
            ActKind.TypeDeadline => _thread.TypesAsync("deadline 25 March 2026"),
            ActKind.TypeRemind => _thread.TypesAsync("remind"),
            ActKind.TypeInvite => _thread.TypesAsync("invite @Ulrike", "Ulrike"),
            ActKind.TypeRemove => _thread.TypesAsync("remove @Ulrike", "Ulrike"),
            _ => throw new InvalidOperationException($"{kind} is not typed."),
        };

    private Task<Drawn> PressAsync(string verb, params (string, string)[] more) =>
        _thread.InvokesAsync("task/fetch", Filling.Data(verb, more));

    private async Task FillInDialogAsync()
    {
        var form = await _thread.OpensChecklistAsync();
        for (var i = 0; i < act.Depth && Filled(form) is { } data; i++)
        {
            form = await _thread.InvokesAsync("task/submit", data);
        }
    }

    private async Task FillOnCardAsync(Func<Task> ask)
    {
        await ask();
        var form = (await team.DeliverAsync()).LastOrDefault(d =>
            d.Place == Places.PrivateId(name) && d.Fields.Any()
        );
        for (var i = 0; i < act.Depth && form is not null && Filled(form) is { } data; i++)
        {
            form = await _chat.PressesAsync(data, form.Message) is [.., var next] ? next : null;
        }
    }

    /// <summary>What the form's forward button sends; null where there is none to press.</summary>
    private JsonObject? Filled(Drawn form)
    {
        var data = form.Sent.FirstOrDefault(d => (string?)d["verb"] is "next");
        if (data is null || (!form.Fields.Any() && !act.Finishes))
        {
            return null;
        }

        foreach (var (field, value) in form.Filled.Concat(_sheet.For(form.Fields)))
        {
            data[field] = value;
        }

        return data;
    }

    /// <summary>Types as long as questions are asked.</summary>
    private async Task TypeAsync(Client client)
    {
        var asked = await client.TypesAsync("answer");
        if (asked.Any(d => d.Text.StartsWith(English("typing.choose"), StringComparison.Ordinal)))
        {
            asked = await client.TypesAsync("1");
        }

        for (var i = 0; i < act.Depth * LinesOfForm && Asks(asked); i++)
        {
            asked = await client.TypesAsync(_sheet.Line(i));
        }

        for (var i = 0; i < 2 && Asks(asked); i++)
        {
            asked = await client.TypesAsync(act.Finishes ? "finish" : "stop");
        }
    }

    private static bool Asks(IEnumerable<Drawn> said) =>
        said.Any(d => d.Card is null && d.Text.Contains("Question ", StringComparison.Ordinal));

    private static string English(string key) => Language.English[key];

    private async Task CheckQuicklyAsync()
    {
        await _chat.TypesAsync($"quick {Sheet.Mark}qr{act.Role}x");
        await _chat.TypesAsync("a b c");
        for (var i = 0; i < 2 * LinesOfForm; i++)
        {
            await _chat.TypesAsync($"b because {Sheet.Mark}qr{act.Role}x{i}");
        }

        await _chat.TypesAsync("finish");
    }

    /// <summary>A button of a check that somebody has forwarded, or made up.</summary>
    private async Task PressOnChecksAsync()
    {
        foreach (var check in team.Assessments.All.Where(a => a.IsPersonal))
        {
            foreach (var verb in new[] { "status", "why", "record", "share", "answer", "manage" })
            {
                var data = new JsonObject { ["verb"] = verb, ["assessment"] = check.Id };
                await _chat.PressesAsync(data);
            }
        }
    }

    /// <summary>The file is what everything else is read for: it goes to who asked.</summary>
    private async Task TakeExportAsync()
    {
        await _chat.TypesAsync("export");
        await _chat.AsksAsync(
            "fileConsent/invoke",
            new JsonObject
            {
                ["type"] = "fileUpload",
                ["action"] = "accept",
                ["context"] = new JsonObject { ["export"] = "json" },
                ["uploadInfo"] = new JsonObject
                {
                    ["uploadUrl"] = $"https://files.example/{name}",
                    ["contentUrl"] = $"https://files.example/{name}",
                    ["name"] = "talentbot-my-data.json",
                },
            }
        );
    }
}
