using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class WaterfallStepContextTests
{
    private readonly List<string> _notes = [];

    [Fact]
    public async Task Next_runs_the_following_step_in_the_same_turn()
    {
        var talk = new Talk(
            Waterfall(
                (step, token) => step.NextAsync(7, token),
                NoteAsync(step => $"{step.Index} {step.Reason} {step.Result}")
            )
        );

        await talk.SayAsync("hi");

        Assert.Equal(["1 NextCalled 7"], _notes);
    }

    [Fact]
    public async Task A_step_goes_on_only_once()
    {
        var talk = new Talk(
            Waterfall(
                async (step, token) =>
                {
                    await step.NextAsync(null, token);
                    return await step.NextAsync(null, token);
                },
                (_, _) => Wait()
            )
        );

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));
    }

    [Fact]
    public async Task A_step_shares_the_stack_and_stands_beside_its_context_not_below_it()
    {
        DialogContext? outer = null;
        var talk = new Talk(
            Waterfall(
                (step, _) =>
                {
                    Assert.Same(outer!.Stack, step.Stack);
                    Assert.Null(step.Parent);
                    Assert.Equal("a service", step.Services["service"]);
                    return Wait();
                }
            )
        );

        var turn = await talk.TurnAsync(dc =>
        {
            outer = dc;
            dc.Services["service"] = "a service";
            return dc.BeginDialogAsync("waterfall");
        });

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
    }

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
