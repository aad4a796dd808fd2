using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class ComponentDialogTests
{
    private readonly List<string> _notes = [];

    [Fact]
    public void The_first_dialog_added_is_the_one_it_begins_with()
    {
        var component = new ComponentDialog("component")
            .AddDialog(new Probe("first", _notes))
            .AddDialog(new Probe("second", _notes));

        Assert.Equal("first", component.InitialDialogId);
    }

    [Fact]
    public void It_begins_with_another_one_if_that_was_named()
    {
        var component = new ComponentDialog("component") { InitialDialogId = "named" };

        component.AddDialog(new Probe("named", _notes)).AddDialog(new Probe("other", _notes));

        Assert.Equal("named", component.InitialDialogId);
    }

    [Fact]
    public async Task Ended_it_does_not_tell_what_is_inside()
    {
        var talk = new Talk(Component(new Probe("inner", _notes)));
        await talk.SayAsync("hi");

        await talk.TurnAsync(dc => dc.EndDialogAsync());

        Assert.Equal(["component ends: EndCalled"], _notes.Skip(1));
    }

    [Fact]
    public async Task It_ends_with_the_result_of_what_is_inside()
    {
        var talk = new Talk(Component(new Probe("inner", _notes)));

        var first = await talk.SayAsync("hi");
        var second = await talk.SayAsync("end");

        Assert.Equal(DialogTurnStatus.Waiting, first.Status);
        Assert.Equal(DialogTurnStatus.Complete, second.Status);
        Assert.Equal("inner result", second.Result);
    }

    [Fact]
    public async Task The_stack_inside_is_kept_in_its_own_state()
    {
        var talk = new Talk(Component(new Probe("inner", _notes)));
        await talk.SayAsync("hi");

        await talk.TurnAsync(dc =>
        {
            Assert.True(dc.ActiveDialog.State.ContainsKey("dialogs"));
            Assert.Equal("inner", dc.Child.ActiveDialog.Id);
            Assert.IsType<DialogState>(dc.ActiveDialog.State["dialogs"]);
            return Task.FromResult(Dialog.EndOfTurn);
        });
    }

    [Fact]
    public async Task An_interruption_above_it_is_followed_by_the_question_again()
    {
        var prompt = new TextPrompt("ask");
        var talk = new Talk(
            Component(
                new WaterfallDialog(
                    "inner",
                    [(step, token) => step.PromptAsync("ask", Question("Colour?"), token)]
                ),
                prompt
            ),
            new WaterfallDialog(
                "help",
                [(step, token) => step.PromptAsync("ask2", Question("Topic?"), token)]
            ),
            new TextPrompt("ask2")
        );

        await talk.SayAsync("hi");
        await talk.TurnAsync(dc => dc.BeginDialogAsync("help"));
        await talk.SayAsync("cards");
        var turn = await talk.SayAsync("blue");

        Assert.Equal(["Colour?", "Topic?", "Colour?"], talk.Replies());
        Assert.Equal("blue", turn.Result);
    }

    [Fact]
    public async Task Cancelled_it_cancels_what_is_inside()
    {
        var talk = new Talk(Component(new Probe("inner", _notes)));
        await talk.SayAsync("hi");

        await talk.TurnAsync(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(["inner ends: CancelCalled", "component ends: CancelCalled"], _notes.Skip(1));
    }

    [Fact]
    public async Task Replaced_it_does_not_tell_what_is_inside()
    {
        var talk = new Talk(Component(new Probe("inner", _notes)), new Probe("next", _notes));
        await talk.SayAsync("hi");

        await talk.TurnAsync(dc => dc.ReplaceDialogAsync("next"));

        Assert.Equal(["component ends: ReplaceCalled", "next begins"], _notes.Skip(1));
    }

    [Fact]
    public async Task It_lets_the_dialog_inside_ask_again_and_then_adds_its_own_word()
    {
        var talk = new Talk(Component(new Probe("inner", _notes)));
        await talk.SayAsync("hi");

        await talk.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });

        Assert.Equal(
            ["inner sees repromptDialog", "inner asks again", "component asked again"],
            _notes.Skip(1)
        );
    }

    [Fact]
    public async Task Stored_by_another_version_it_goes_on_and_leaves_a_trace()
    {
        var component = Component(new Probe("inner", _notes));
        var talk = new Talk(component);
        await talk.SayAsync("hi");

        component.AddDialog(new Probe("new", _notes));
        await talk.SayAsync("go on");
        await talk.SayAsync("go on");

        Assert.Equal([ActivityTypes.Trace], talk.Replies());
        Assert.Equal(2, _notes.Count(note => note == "inner continues"));
    }

    [Fact]
    public async Task A_handled_change_of_version_leaves_no_trace()
    {
        var component = Component(new Probe("inner", _notes));
        component.HandlesVersions = true;
        var talk = new Talk(component);
        await talk.SayAsync("hi");

        component.AddDialog(new Probe("new", _notes));
        await talk.SayAsync("go on");

        Assert.Empty(talk.Replies());
    }

    [Fact]
    public async Task It_ends_when_nothing_is_left_inside()
    {
        var talk = new Talk(Component(new Probe("inner", _notes)));
        await talk.SayAsync("hi");

        var turn = await talk.TurnAsync(dc =>
        {
            dc.Child.Stack.Clear();
            return dc.ContinueDialogAsync();
        });

        Assert.Equal((DialogTurnStatus.Complete, null), (turn.Status, turn.Result));
    }

    [Fact]
    public async Task It_may_answer_or_cancel_before_the_dialog_inside_sees_the_text()
    {
        var talk = new Talk(new Interruptible());
        await talk.SayAsync("hi");

        var help = await talk.SayAsync("help");
        var cancel = await talk.SayAsync("cancel");

        Assert.Equal(DialogTurnStatus.Waiting, help.Status);
        Assert.Equal((DialogTurnStatus.Complete, null), (cancel.Status, cancel.Result));
        Assert.Equal(["Colour?", "Just name one.", "Colour?"], talk.Replies());
    }

    [Fact]
    public async Task A_token_is_neither_options_nor_a_result()
    {
        object token = CancellationToken.None;
        var component = Component(new Probe("inner", _notes));
        var talk = new Talk(component);

        await Assert.ThrowsAsync<ArgumentException>(() =>
            talk.TurnAsync(dc => component.BeginDialogAsync(dc, token))
        );
        await Assert.ThrowsAsync<ArgumentException>(() =>
            talk.TurnAsync(dc => component.ResumeDialogAsync(dc, DialogReason.EndCalled, token))
        );
    }

    [Fact]
    public async Task It_is_initialized_once()
    {
        var component = Component(new Probe("inner", _notes));
        var talk = new Talk(component);

        await talk.SayAsync("hi");
        await talk.SayAsync("go on");

        Assert.Equal(1, component.Initialized);
    }

    private static PromptOptions Question(string text) =>
        new() { Prompt = MessageFactory.Text(text) };

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
            : base("interruptible") => AddDialog(new TextPrompt("ask"));

        protected override Task<DialogTurnResult> OnBeginDialogAsync(
            DialogContext innerDc,
            object? options,
            CancellationToken cancellationToken = default
        ) => innerDc.PromptAsync(InitialDialogId, Question("Colour?"), cancellationToken);

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc,
            CancellationToken cancellationToken = default
        )
        {
            if (innerDc.Context.Activity.Text == "cancel")
            {
                return await innerDc.CancelAllDialogsAsync(cancellationToken);
            }

            await innerDc.Context.SendActivityAsync(
                "Just name one.",
                cancellationToken: cancellationToken
            );
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }
    }

    private NotedComponent Component(params Dialog[] dialogs)
    {
        var component = new NotedComponent("component", _notes);
        foreach (var dialog in dialogs)
        {
            component.AddDialog(dialog);
        }

        return component;
    }
}
