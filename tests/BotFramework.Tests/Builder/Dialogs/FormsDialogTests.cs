using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>
/// The way a bot uses the dialogs that keeps only its place: a new stack each turn, begun there.
/// </summary>
public sealed class FormsDialogTests
{
    private readonly List<string> _shown = [];

    [Fact]
    public async Task Without_a_place_the_first_form_is_shown()
    {
        await TurnAsync(place: null, go: null);

        Assert.Equal(["first"], _shown);
    }

    [Fact]
    public async Task It_starts_at_its_place_without_running_the_steps_before()
    {
        await TurnAsync(place: "third", go: null);

        Assert.Equal(["third"], _shown);
    }

    [Fact]
    public async Task An_unknown_place_means_the_first_form()
    {
        await TurnAsync(place: "gone", go: null);

        Assert.Equal(["first"], _shown);
    }

    [Theory]
    [InlineData("first", "second")]
    [InlineData("third", "second")]
    [InlineData("first", "third")]
    [InlineData("second", "second")]
    public async Task Forward_back_and_jump_go_to_the_named_form(string place, string go)
    {
        var turn = await TurnAsync(place, go);

        Assert.Equal([place, go], _shown);
        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
    }

    [Fact]
    public async Task Going_to_the_end_closes_with_the_result()
    {
        var turn = await TurnAsync("second", "end");

        Assert.Equal(["second", "closed"], _shown);
        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Equal("done", turn.Result);
    }

    [Fact]
    public async Task A_name_of_no_form_goes_to_the_next_step()
    {
        await TurnAsync("first", "nowhere");

        Assert.Equal(["first", "second"], _shown);
    }

    [Fact]
    public async Task The_stack_does_not_grow_when_leaders_go_back_and_forth()
    {
        var depth = 0;

        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync(nameof(FormsDialog), "first");
            foreach (var go in new[] { "third", "first", "second" })
            {
                dc.Context.Activity.Value = new { go };
                await dc.ContinueDialogAsync();
            }

            depth = dc.Stack.Count + dc.Child.Stack.Count;
            return Dialog.EndOfTurn;
        });

        Assert.Equal(3, depth);
    }

    [Fact]
    public async Task A_prompt_may_cancel_what_is_around_it()
    {
        var turn = await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync(nameof(FormsDialog));
            return await dc.CancelAllDialogsAsync();
        });

        Assert.Equal(DialogTurnStatus.Cancelled, turn.Status);
        Assert.Equal(["first"], _shown);
    }

    [Fact]
    public async Task One_set_serves_many_at_once()
    {
        var shared = new DialogSet().Add(new FormsDialog([]));

        var turns = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(_ => Task.Run(() => TurnAsync(shared, "first", "end")))
        );

        Assert.All(turns, turn => Assert.Equal("done", turn.Result));
    }

    private Task<DialogTurnResult> TurnAsync(string? place, string? go) =>
        TurnAsync(new DialogSet().Add(new FormsDialog(_shown)), place, go);

    private static Task<DialogTurnResult> TurnAsync(DialogSet dialogs, string? place, string? go) =>
        InTurnAsync(
            dialogs,
            new { go },
            async dc =>
            {
                var begun = await dc.BeginDialogAsync(nameof(FormsDialog), place);
                return go is null ? begun : await dc.ContinueDialogAsync();
            }
        );

    private Task<DialogTurnResult> InTurnAsync(Func<DialogContext, Task<DialogTurnResult>> turn) =>
        InTurnAsync(new DialogSet().Add(new FormsDialog(_shown)), value: null, turn);

    private static async Task<DialogTurnResult> InTurnAsync(
        DialogSet dialogs,
        object? value,
        Func<DialogContext, Task<DialogTurnResult>> turn
    )
    {
        DialogTurnResult? result = null;
        await new TestAdapter().ProcessActivityAsync(
            new Activity(ActivityTypes.Invoke) { Name = "task/submit", Value = value },
            async (context, _) =>
                result = await turn(new DialogContext(dialogs, context, new DialogState()))
        );
        return result!;
    }
}
