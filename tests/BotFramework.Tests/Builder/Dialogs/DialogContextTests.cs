using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DialogContextTests
{
    private readonly List<string> _notes = [];

    [Fact]
    public async Task Beginning_an_unknown_dialog_names_its_id()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            A().TurnAsync(dc => dc.BeginDialogAsync("nowhere"))
        );

        Assert.Contains("nowhere", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Beginning_needs_an_id(string? id) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() =>
            A().TurnAsync(dc => dc.BeginDialogAsync(id))
        );

    [Fact]
    public async Task The_instance_is_on_the_stack_with_an_empty_state_before_its_dialog_begins()
    {
        var first = new WaterfallDialog(
            "first",
            [(step, token) => step.BeginDialogAsync("second", null, token)]
        );
        var second = new Peek("second", dc => _notes.Add($"{dc.Stack.Count} {dc.Stack[0].Id}"));

        await new Talk(first, second).SayAsync("hi");

        Assert.Equal(["2 second"], _notes);
    }

    [Fact]
    public async Task A_component_finds_its_ancestors_dialogs_and_keeps_them_on_its_own_stack()
    {
        var inner = new WaterfallDialog(
            "inner",
            [(step, token) => step.BeginDialogAsync("shared", null, token)]
        );
        var component = new ComponentDialog("component").AddDialog(inner);
        var talk = new Talk(component, new Probe("shared", _notes));

        await talk.SayAsync("hi");
        await talk.TurnAsync(dc =>
        {
            _notes.AddRange(dc.Stack.Select(instance => $"outer {instance.Id}"));
            _notes.AddRange(dc.Child.Stack.Select(instance => $"inner {instance.Id}"));
            return Task.FromResult(Dialog.EndOfTurn);
        });

        Assert.Equal(["shared begins", "outer component", "inner shared", "inner inner"], _notes);
    }

    [Fact]
    public async Task Continuing_an_empty_stack_begins_nothing()
    {
        var turn = await A().TurnAsync(dc => dc.ContinueDialogAsync());

        Assert.Equal(DialogTurnStatus.Empty, turn.Status);
        Assert.Empty(_notes);
    }

    [Fact]
    public async Task Continuing_a_dialog_that_is_gone_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            A()
                .TurnAsync(dc =>
                {
                    dc.Stack.Add(new DialogInstance { Id = "gone" });
                    return dc.ContinueDialogAsync();
                })
        );

    [Fact]
    public async Task The_first_continue_of_a_turn_announces_the_activity_from_the_leaf_upward()
    {
        var component = new Listener("component", _notes);
        component.AddDialog(new Probe("leaf", _notes));
        var talk = new Talk(component);
        await talk.SayAsync("hi");
        _notes.Clear();

        await talk.TurnAsync(async dc =>
        {
            await dc.ContinueDialogAsync();
            return await dc.ContinueDialogAsync();
        });

        Assert.Equal(
            [
                "leaf sees activityReceived",
                "component sees activityReceived",
                "leaf continues",
                "leaf continues",
            ],
            _notes
        );
    }

    [Fact]
    public async Task Ending_a_dialog_resumes_the_one_below_with_its_result()
    {
        var talk = await BeganAsync("a", "b");

        var turn = await talk.SayAsync("end");

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["b ends: EndCalled", "a resumes: EndCalled b result"], _notes.TakeLast(2));
    }

    [Fact]
    public async Task Ending_the_last_dialog_completes_with_its_result()
    {
        var talk = await BeganAsync("a");

        var turn = await talk.SayAsync("end");

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Equal("a result", turn.Result);
    }

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
    public async Task An_exception_carries_the_ids_of_the_stack_that_it_crossed()
    {
        var talk = new Talk(
            new Peek("fails", _ => throw new InvalidOperationException("no")),
            new Probe("other", _notes)
        );

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            talk.SayAsync("my secret")
        );

        var snapshot = Assert.IsType<Dictionary<string, object>>(
            exception.Data[nameof(DialogContext)]
        );
        Assert.Equal("fails", snapshot["ActiveDialog"]);
        Assert.Equal(["fails"], Assert.IsType<string[]>(snapshot["Stack"]));
        Assert.Null(snapshot["Parent"]);
    }

    [Fact]
    public async Task The_locale_is_the_turns_own()
    {
        string? locale = null;
        var talk = A();
        talk.Adapter.Locale = "fr-fr";

        await talk.Adapter.SendTextToBotAsync(
            "hi",
            (context, _) =>
            {
                locale = new DialogContext(new DialogSet(), context, new DialogState()).GetLocale();
                return Task.CompletedTask;
            },
            CancellationToken.None
        );

        Assert.Equal("fr-fr", locale);
    }

    [Fact]
    public void A_context_needs_dialogs_a_turn_and_a_state()
    {
        Assert.Throws<ArgumentNullException>(() =>
            new DialogContext(new DialogSet(), (DialogContext)null!, new DialogState())
        );
        Assert.Throws<ArgumentNullException>(() =>
            new DialogContext(null, (DialogContext)null!, new DialogState())
        );
    }

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

    private sealed class Peek(string id, Action<DialogContext> look) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default
        )
        {
            Assert.Empty(dc.ActiveDialog.State);
            look(dc);
            return Task.FromResult(EndOfTurn);
        }
    }

    private sealed class Listener(string id, IList<string> notes) : ComponentDialog(id)
    {
        protected override Task<bool> OnPreBubbleEventAsync(
            DialogContext dc,
            DialogEvent e,
            CancellationToken cancellationToken
        )
        {
            notes.Add($"{Id} sees {e.Name}");
            return Task.FromResult(false);
        }
    }
}
