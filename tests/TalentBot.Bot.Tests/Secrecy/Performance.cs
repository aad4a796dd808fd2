using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using TalentBot.Decisions.Assessments;
using TalentBot.Installations;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Secrecy;

/// <summary>Plays a story in a world and keeps everything that the bot sends, with who gets it.</summary>
internal sealed class Performance : IDisposable
{
    private readonly World _world;
    private readonly Team _team;
    private readonly List<Heard> _heard = [];
    private int _closings;
    private int _acts;

    private Performance(World world)
    {
        _world = world;
        _team = new Team([.. world.Everybody.Distinct()]);
    }

    private Assessment Decision => _team.Assessments.All.Single(a => !a.IsPersonal);

    public void Dispose() => _team.Dispose();

    /// <summary>Everything that is heard in a world, in order.</summary>
    public static async Task<IReadOnlyList<Heard>> OfAsync(World world)
    {
        using var play = new Performance(world);
        await play.PlayAsync();
        Assert.Empty(play._team.Log.Collector.GetSnapshot());
        return play._heard;
    }

    private async Task PlayAsync()
    {
        await BeginAsync();
        for (var part = 0; part < _world.Story.Parts.Length; part++)
        {
            foreach (var act in _world.Story.Parts[part])
            {
                await DoAsync(act, part / 2);
            }

            await TurnAsync(part);
        }
    }

    private async Task BeginAsync()
    {
        var story = _world.Story;
        var leaders = Enumerable.Range(0, story.Leaders).ToArray();
        // The invited stand in the same order in every world, whoever plays whom.
        var decision = Given.Decision([.. leaders.Select(new World(story, _world.Watcher).NameOf)]);
        await _team.GivenAsync(
            decision with
            {
                Visibility = story.Visibility,
                Owner = Given.Person(_world.NameOf(story.Owner)),
            }
        );
        var (tenant, url) = (Places.Tenant, Places.ServiceUrl);
        await _team.Installations.RememberAsync(
            new(tenant, "19:team", InstallationKind.Team, url, "28:bot", "Apps"),
            default
        );
        _team.Members.Channels["19:team"] = [("19:team", null), ("19:board", "Board")];
        await HearAsync(null, _world.NameOf(story.Owner), () => Task.CompletedTask);
    }

    /// <summary>Whenever somebody may have finished, the owner looks at what closing would mean.</summary>
    private async Task DoAsync(Act act, int part)
    {
        await ActAsync(act, part);
        if (act.Fills)
        {
            await ActAsync(new Act(ActKind.PressClose, _world.Story.Owner), part);
        }
    }

    private Task ActAsync(Act act, int part)
    {
        var name = _world.NameOf(act.Role);
        var doing = new Doing(_team, _world, act, name, part, _acts++);
        return HearAsync(act.Kind, name, doing.RunAsync);
    }

    /// <summary>Between two parts the owner moves the decision on.</summary>
    private Task TurnAsync(int part)
    {
        var name = _world.NameOf(_world.Story.Owner);
        var owner = _team.InThread(name);
        return HearAsync(
            ActKind.PressManage,
            name,
            part switch
            {
                0 or 2 when Decision.TakesAnswers => () => SendAsync(owner, "close"),
                1 when _world.Story.Reopens => () => owner.TypesAsync("reopen 20 March 2026"),
                1 => () => SendAsync(owner, "second-round"),
                3 => () => owner.TypesAsync("decide accept"),
                _ => () => Task.CompletedTask,
            }
        );
    }

    private static async Task SendAsync(Client owner, string verb)
    {
        var form = await owner.InvokesAsync("task/fetch", Filling.Data(verb));
        if (form.Sent.FirstOrDefault(d => (string?)d["verb"] is "next") is { } data)
        {
            foreach (var (field, value) in form.Filled)
            {
                data[field] = value;
            }

            await owner.InvokesAsync("task/submit", data);
        }
    }

    /// <summary>Does something, has the outbox carried out, and keeps what was sent.</summary>
    private async Task HearAsync(ActKind? kind, string by, Func<Task> act)
    {
        var before = _team.Adapter.Sent.Count;
        var stood = Standing.Of(Decision, _closings);
        _team.Clock.Advance(TimeSpan.FromMinutes(1));
        await act();
        await _team.DeliverAsync();
        _closings += stood.IsBlind && !Decision.TakesAnswers ? 1 : 0;
        var standing = Standing.Of(Decision, _closings).Since(stood);
        var files = _team.Files.All.Values.Select(text => ((string?)by, new JsonArray(text)));
        var sent = _team.Adapter.Sent.Skip(before).Select(a => (RecipientOf(a, by), Reading.Of(a)));
        foreach (var (to, all) in sent.Concat(files))
        {
            var (content, lines) = (WithoutIds(Reading.Content(all)), Reading.Lines(all));
            _heard.Add(new(to, kind, by, content, lines, standing));
        }

        _team.Files.All.Clear();
    }

    /// <summary>Ids of checks are drawn at random.</summary>
    private string WithoutIds(string content) =>
        _team
            .Assessments.All.Where(a => a.IsPersonal)
            .Aggregate(content, (c, a) => c.Replace(a.Id, "*", StringComparison.Ordinal));

    private string? RecipientOf(Activity activity, string by) =>
        activity.Type == ActivityTypesEx.InvokeResponse
            ? by
            : _world.Everybody.FirstOrDefault(name =>
                activity.Conversation.Id == Places.PrivateId(name)
            );
}
