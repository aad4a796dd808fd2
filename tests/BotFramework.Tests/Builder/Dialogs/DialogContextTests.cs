using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DialogContextTests
{
    private readonly List<string> _notes = [];

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
    public async Task A_context_finds_what_is_in_its_parents_active_component()
    {
        var component = new ComponentDialog("component").AddDialog(new Probe("inner", _notes));
        var talk = new Talk(component);
        await talk.SayAsync("hi");

        await talk.TurnAsync(dc =>
        {
            var child = new DialogContext(new DialogSet(), dc, new DialogState());
            Assert.Equal("inner", child.FindDialog("inner").Id);
            Assert.Same(component, child.FindDialog("component"));
            Assert.Null(child.FindDialog("nowhere"));
            return Task.FromResult(Dialog.EndOfTurn);
        });
    }

    [Fact]
    public async Task A_context_begins_with_a_copy_of_its_parents_services()
    {
        await new Talk(new Probe("any", _notes)).TurnAsync(dc =>
        {
            dc.Services["given"] = "outer";
            var child = new DialogContext(new DialogSet(), dc, new DialogState());
            var grandchild = new DialogContext(new DialogSet(), child, new DialogState());

            child.Services["GIVEN"] = "inner";
            dc.Services["given"] = "later";
            var late = new DialogContext(new DialogSet(), child, new DialogState());

            Assert.Equal("outer", grandchild.Services["given"]);
            Assert.Equal("inner", late.Services["given"]);
            Assert.Equal("later", dc.Services["given"]);
            return Task.FromResult(Dialog.EndOfTurn);
        });
    }

    [Fact]
    public async Task An_ancestors_dialog_leaves_a_components_stack_without_being_told()
    {
        var component = new ComponentDialog("component").AddDialog(
            new WaterfallDialog(
                "inner",
                [(step, token) => step.BeginDialogAsync("shared", null, token)]
            )
        );
        var talk = new Talk(component, new Probe("shared", _notes));
        await talk.SayAsync("hi");

        var turn = await talk.SayAsync("end");

        Assert.Equal("shared result", turn.Result);
        Assert.Equal(["shared begins", "shared sees activityReceived", "shared continues"], _notes);
    }

    [Fact]
    public async Task Continuing_an_empty_stack_begins_nothing()
    {
        var turn = await A().TurnAsync(dc => dc.ContinueDialogAsync());

        Assert.Equal(DialogTurnStatus.Empty, turn.Status);
        Assert.Empty(_notes);
    }

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
}
