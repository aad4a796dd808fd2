using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DialogExtensionsTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task Run_begins_the_dialog_and_then_continues_it() =>
        await Flow(
                new WaterfallDialog(
                    "two",
                    [
                        (step, token) => SayAsync(step, "First", token),
                        (step, token) => SayAsync(step, $"Then {step.Result}", token),
                    ]
                )
            )
            .Test("hi", "First")
            .Test("blue", "Then blue")
            .StartTestAsync();

    [Fact]
    public async Task Run_leaves_a_trace_of_the_stack_each_turn() =>
        await Flow(
                new WaterfallDialog("one", [(step, token) => SayAsync(step, "First", token)]),
                trace: true
            )
            .Test("hi", "First")
            .AssertReply(reply =>
            {
                var trace = Assert.IsType<Activity>(reply);
                Assert.Equal((ActivityTypes.Trace, "BotState"), (trace.Type, trace.Name));
                Assert.Equal(["one"], Assert.IsAssignableFrom<IEnumerable<string>>(trace.Value));
            })
            .StartTestAsync();

    [Fact]
    public async Task The_trace_is_no_answer_to_the_user()
    {
        var answered = true;
        var accessor = _state.CreateProperty<DialogState>("dialogs");
        var silent = new WaterfallDialog("silent", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]);

        await new TestAdapter(sendTraceActivity: true).SendTextToBotAsync(
            "hi",
            async (context, token) =>
            {
                await silent.RunAsync(context, accessor, token);
                answered = context.Responded;
            },
            CancellationToken.None
        );

        Assert.False(answered);
    }

    [Fact]
    public async Task Run_saves_the_states_that_the_turn_knows()
    {
        var storage = new MemoryStorage();
        var waterfall = new WaterfallDialog(
            "two",
            [
                (step, token) => SayAsync(step, "First", token),
                (step, token) => SayAsync(step, "Second", token),
            ]
        );
        var flow = new TestFlow(
            new TestAdapter(),
            (context, token) =>
            {
                var state = new ConversationState(storage);
                var user = new UserState(storage);
                context.TurnState.Add(state);
                context.TurnState.Add(user);
                return waterfall.RunAsync(
                    context,
                    state.CreateProperty<DialogState>("dialogs"),
                    token
                );
            }
        );

        await flow.Test("hi", "First").Test("hi", "Second").StartTestAsync();
    }

    [Fact]
    public async Task A_handled_error_is_followed_by_another_run() =>
        await Flow(new Forgiving()).Test("hi", "Calm again").StartTestAsync();

    [Fact]
    public async Task An_error_that_nobody_handles_ends_the_turn() =>
        await Assert.ThrowsAsync<FormatException>(() =>
            Flow(new WaterfallDialog("fails", [(_, _) => throw new FormatException("no")]))
                .Send("hi")
                .StartTestAsync()
        );

    private static async Task<DialogTurnResult> SayAsync(
        DialogContext dc,
        string text,
        CancellationToken cancellationToken
    )
    {
        await dc.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    }

    private TestFlow Flow(Dialog dialog, bool trace = false)
    {
        var accessor = _state.CreateProperty<DialogState>("dialogs");
        return new TestFlow(
            new TestAdapter(sendTraceActivity: trace).Use(new AutoSaveStateMiddleware(_state)),
            (context, token) => dialog.RunAsync(context, accessor, token)
        );
    }

    /// <summary>Fails as it begins, takes the blame, and speaks when it is continued.</summary>
    private sealed class Forgiving : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default
        ) => throw new FormatException("no");

        public override Task<DialogTurnResult> ContinueDialogAsync(
            DialogContext dc,
            CancellationToken cancellationToken = default
        ) => SayAsync(dc, "Calm again", cancellationToken);

        protected override Task<bool> OnPreBubbleEventAsync(
            DialogContext dc,
            DialogEvent e,
            CancellationToken cancellationToken
        ) => Task.FromResult(e is { Name: DialogEvents.Error, Value: FormatException });
    }
}
