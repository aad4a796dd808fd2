using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DialogContextCancellingTests
{
    private readonly List<string> _notes = [];

    [Fact]
    public async Task Replacing_a_dialog_does_not_resume_the_one_below()
    {
        var talk = await BeganAsync("a", "b");

        await talk.TurnAsync(dc => dc.ReplaceDialogAsync("c"));

        Assert.Equal(["b ends: ReplaceCalled", "c begins"], _notes);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_of_the_stack_and_then_finds_it_empty()
    {
        var talk = await BeganAsync("a", "b");

        var first = await talk.TurnAsync(dc => dc.CancelAllDialogsAsync());
        var second = await talk.TurnAsync(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(DialogTurnStatus.Cancelled, first.Status);
        Assert.Equal(DialogTurnStatus.Empty, second.Status);
        Assert.Equal(
            ["b ends: CancelCalled", "a sees cancelDialog", "a ends: CancelCalled"],
            _notes
        );
    }

    [Fact]
    public async Task A_dialog_that_handles_the_event_stops_the_cancelling()
    {
        var talk = await BeganAsync("a", "b");

        await talk.TurnAsync(dc => dc.CancelAllDialogsAsync(cancelParents: false, "stop"));

        Assert.Equal(["b ends: CancelCalled", "a sees stop"], _notes);
    }

    [Fact]
    public async Task Cancelling_inside_a_component_lets_the_parent_go_on_without_a_result()
    {
        var turn = await CancelInsideAsync(cancelParents: false);

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["parent: EndCalled nothing"], _notes);
    }

    [Fact]
    public async Task Cancelling_from_inside_to_the_top_ends_everything_as_complete()
    {
        var turn = await CancelInsideAsync(cancelParents: true);

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Null(turn.Result);
        Assert.Empty(_notes);
    }

    [Fact]
    public async Task Asking_again_offers_the_event_first()
    {
        var talk = await BeganAsync("a");

        await talk.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });

        Assert.Equal(["a sees repromptDialog", "a asks again"], _notes);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_event_is_not_made_to_ask_again()
    {
        var talk = new Talk(new Probe("a", _notes) { Handles = DialogEvents.RepromptDialog });
        await talk.SayAsync("hi");

        await talk.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });

        Assert.Equal(["a begins", "a sees repromptDialog"], _notes);
    }

    [Fact]
    public async Task Asking_again_is_told_to_each_level_by_itself()
    {
        var component = new Listener("component", _notes);
        component.AddDialog(new Probe("inner", _notes));
        var talk = new Talk(component);
        await talk.SayAsync("hi");

        await talk.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });

        Assert.Equal(
            ["component sees repromptDialog", "inner sees repromptDialog", "inner asks again"],
            _notes.Skip(1)
        );
    }

    [Fact]
    public async Task Asking_again_with_nothing_there_does_nothing() =>
        await A()
            .TurnAsync(async dc =>
            {
                await dc.RepromptDialogAsync();
                return Dialog.EndOfTurn;
            });

    private Talk A() =>
        new(
            new Probe("a", _notes) { Handles = "stop" },
            new Probe("b", _notes),
            new Probe("c", _notes)
        );

    private async Task<Talk> BeganAsync(params string[] ids)
    {
        var talk = A();
        foreach (var id in ids)
        {
            await talk.TurnAsync(dc => dc.BeginDialogAsync(id));
        }

        _notes.Clear();
        return talk;
    }

    private Task<DialogTurnResult> CancelInsideAsync(bool cancelParents)
    {
        var component = new ComponentDialog("component").AddDialog(
            new WaterfallDialog(
                "inner",
                [(step, token) => step.CancelAllDialogsAsync(cancelParents, null, null, token)]
            )
        );
        var parent = new WaterfallDialog(
            "parent",
            [
                (step, token) => step.BeginDialogAsync("component", null, token),
                (step, _) =>
                {
                    _notes.Add($"parent: {step.Reason} {step.Result ?? "nothing"}");
                    return Task.FromResult(Dialog.EndOfTurn);
                },
            ]
        );
        return new Talk(parent, component).SayAsync("hi");
    }
}
