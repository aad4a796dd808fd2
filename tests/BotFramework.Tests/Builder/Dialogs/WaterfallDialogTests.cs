using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class WaterfallDialogTests
{
    private readonly List<string> _notes = [];

    [Fact]
    public async Task Beginning_writes_options_values_instance_and_step_before_the_step_runs()
    {
        var keys = new List<string>();
        var talk = new Talk(
            Waterfall(
                (step, _) =>
                {
                    keys.AddRange(step.ActiveDialog.State.Keys);
                    return Wait();
                }
            )
        );

        await talk.SayAsync("hi", "mild");

        Assert.Equal(["options", "values", "instanceId", "stepIndex"], keys);
    }

    [Fact]
    public async Task Every_run_has_an_id_of_its_own()
    {
        var ids = new List<Guid>();
        var waterfall = Waterfall(
            (step, token) =>
            {
                ids.Add(Guid.Parse(Assert.IsType<string>(step.ActiveDialog.State["instanceId"])));
                return step.EndDialogAsync(null, token);
            }
        );
        var talk = new Talk(waterfall);

        await talk.SayAsync("hi");
        await talk.SayAsync("hi");

        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public async Task Options_are_seen_by_every_step_also_after_storage()
    {
        var talk = new Talk(Waterfall(NoteAsync(step => step.Options), NoteAsync(s => s.Options)));

        await talk.SayAsync("hi", "mild");
        await talk.SayAsync("go on");

        Assert.Equal(["mild", "mild"], _notes);
    }

    [Fact]
    public async Task A_step_that_just_waits_hands_the_next_one_the_typed_text()
    {
        var talk = new Talk(
            Waterfall((_, _) => Wait(), NoteAsync(step => $"{step.Reason} {step.Result}"))
        );

        await talk.SayAsync("hi");
        await talk.SayAsync("blue");

        Assert.Equal(["ContinueCalled blue"], _notes);
    }

    [Fact]
    public async Task An_activity_other_than_a_message_moves_nothing()
    {
        var talk = new Talk(Waterfall(NoteAsync(_ => "first"), NoteAsync(_ => "second")));

        await talk.SayAsync("hi");
        var turn = await talk.SendAsync(new Activity(ActivityTypes.Invoke));

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["first"], _notes);
    }

    [Fact]
    public async Task Past_its_last_step_the_waterfall_ends_with_what_came_in()
    {
        var talk = new Talk(Waterfall((_, _) => Wait()));

        await talk.SayAsync("hi");
        var turn = await talk.SayAsync("the last word");

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Equal("the last word", turn.Result);
    }

    [Fact]
    public async Task Values_are_shared_by_the_steps_across_storage_and_live_in_the_state()
    {
        var talk = new Talk(
            Waterfall(
                (step, _) =>
                {
                    step.Values["colour"] = "blue";
                    return Wait();
                },
                (step, _) =>
                {
                    Assert.Same(step.ActiveDialog.State["values"], step.Values);
                    step.Values["size"] = 3;
                    return Wait();
                },
                NoteAsync(step => $"{step.Values["colour"]} {step.Values["size"]}")
            )
        );

        await talk.SayAsync("hi");
        await talk.SayAsync("go on");
        await talk.SayAsync("go on");

        Assert.Equal(["blue 3"], _notes);
    }

    [Fact]
    public async Task A_step_that_returns_nothing_fails_in_its_container()
    {
        var component = new ComponentDialog("component").AddDialog(
            Waterfall((_, _) => Task.FromResult<DialogTurnResult>(null!))
        );

        await Assert.ThrowsAsync<NullReferenceException>(() => new Talk(component).SayAsync("hi"));
    }

    [Fact]
    public async Task A_cancellation_token_is_neither_options_nor_a_result()
    {
        object token = CancellationToken.None;
        var talk = new Talk(
            Waterfall((step, cancellationToken) => step.NextAsync(token, cancellationToken))
        );

        await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hi"));
        await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hi", token));
    }

    [Fact]
    public void Its_version_changes_with_the_number_of_steps()
    {
        var waterfall = Waterfall((_, _) => Wait());

        Assert.Equal("waterfall:1", waterfall.GetVersion());
        Assert.Equal("waterfall:2", waterfall.AddStep((_, _) => Wait()).GetVersion());
    }

    [Fact]
    public void A_step_that_is_no_step_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => Waterfall().AddStep(null));

    private static Task<DialogTurnResult> Wait() => Task.FromResult(Dialog.EndOfTurn);

    private static WaterfallDialog Waterfall(params WaterfallStep[] steps) =>
        new("waterfall", steps);

    private WaterfallStep NoteAsync(Func<WaterfallStepContext, object> note) =>
        (step, _) =>
        {
            _notes.Add($"{note(step)}");
            return Wait();
        };
}
