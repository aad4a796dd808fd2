using System.Collections.Immutable;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.EndToEnd.Tests.Decisions.Testing;

/// <summary>One decision in a thread of its own, with the people who answer it.</summary>
internal sealed class Decision
{
    private readonly Stage _stage;

    private Decision(Stage stage, string thread, ImmutableArray<Leader> leaders) =>
        (_stage, Thread, Leaders) = (stage, thread, leaders);

    /// <summary>The conversation.</summary>
    public string Thread { get; }

    /// <summary>Everybody invited.</summary>
    public ImmutableArray<Leader> Leaders { get; }

    /// <summary>The first leader, who started it.</summary>
    public Leader Owner => Leaders[0];

    /// <summary>What the bot wrote into the thread, oldest first.</summary>
    public ImmutableArray<Post> Posts => [.. _stage.Teams.Posts.In(Thread)];

    /// <summary>The posts that show a recommendation.</summary>
    public ImmutableArray<Post> Recommendations => [.. Posts.Where(p => p.Shows("verdict"))];

    /// <summary>Starts one by typing.</summary>
    public static async Task<Decision> StartAsync(
        Stage stage,
        int leaders,
        string title = "Payments"
    )
    {
        var all = People(stage, leaders);
        var others = all.Skip(1).Select(l => l.Person);
        var thread = await all[0].SayAsync($"start {title}", others, default);
        return new Decision(stage, thread, all);
    }

    /// <summary>Starts one by the set-up form.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="leaders">How many answer.</param>
    /// <param name="fields">Values of further fields of the form.</param>
    public static async Task<Decision> SetUpAsync(
        Stage stage,
        int leaders,
        params IEnumerable<(string Field, string Value)> fields
    )
    {
        var all = People(stage, leaders);
        var thread = await all[0].SayAsync("start", [], default);
        var decision = new Decision(stage, thread, all);
        var dialog = await all[0]
            .OpenAsync(await decision.PostAsync(p => p.Offers("setup")), "setup", default);
        var others = string.Join(',', all.Skip(1).Select(l => l.Person.AadObjectId));
        var sheet = new AnswerSheet
        {
            Fields = fields
                .Append(("title", "Payments"))
                .Append(("people", others))
                .ToImmutableDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal),
        };
        await dialog.NextAsync(sheet, default);
        Assert.StartsWith("Started.", dialog.Message, StringComparison.Ordinal);
        return decision;
    }

    /// <summary>The decision card, with its buttons.</summary>
    public Task<Post> CardAsync() => PostAsync(p => p.Offers("answer"));

    /// <summary>The decision card, once it says this.</summary>
    public Task<Post> CardSayingAsync(string text) =>
        PostAsync(p =>
            p.Shows("progress") && p.Card!.PlainText.Contains(text, StringComparison.Ordinal)
        );

    /// <summary>The post with the recommendation.</summary>
    public Task<Post> RecommendationAsync() => PostAsync(p => p.Shows("verdict"));

    /// <summary>The last post of the thread that fits.</summary>
    public Task<Post> PostAsync(Func<Post, bool> fits) =>
        _stage.Teams.Posts.WaitAsync(
            p => p.ConversationId == Thread && !p.IsDeleted && fits(p),
            Stage.Patience,
            default
        );

    /// <summary>All leaders of a script answer at once.</summary>
    public Task PlayAsync(Script script) => Task.WhenAll(Leaders.Zip(script.Leaders, AnswerAsync));

    /// <summary>A leader goes through the checklist in a dialog, as far as the script says.</summary>
    /// <returns>The dialog; null if the leader does nothing.</returns>
    public async Task<TaskDialog?> AnswerAsync(Leader leader, InvitedLeader script)
    {
        if (!script.Answers)
        {
            return null;
        }

        var dialog = await leader.OpenAsync(await CardAsync(), "answer", default);
        while (dialog.Form is { } form && (script.Finishes || !IsLast(form)))
        {
            await dialog.NextAsync(script.Sheet, default);
        }

        return dialog;
    }

    /// <summary>The owner closes it by the card's button.</summary>
    public async Task CloseAsync()
    {
        var dialog = await Owner.OpenAsync(await CardAsync(), "close", default);
        await dialog.FinishAsync(new AnswerSheet(), default);
        Assert.StartsWith("Closed.", dialog.Message, StringComparison.Ordinal);
    }

    private static bool IsLast(Card form) => form.Inputs.IsEmpty;

    private static ImmutableArray<Leader> People(Stage stage, int count) =>
        [.. Enumerable.Range(0, count).Select(stage.Person)];
}
