using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DialogTests
{
    [Fact]
    public async Task By_default_continuing_ends_a_dialog_without_a_result()
    {
        var talk = new Talk(new Plain("plain"));
        await talk.SayAsync("hi");

        var turn = await talk.SayAsync("go on");

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Null(turn.Result);
    }

    [Fact]
    public async Task By_default_a_resumed_dialog_passes_the_result_on()
    {
        var talk = new Talk(new Plain("plain"), new Probe("above", []));
        await talk.SayAsync("hi");
        await talk.TurnAsync(dc => dc.BeginDialogAsync("above"));

        var turn = await talk.SayAsync("end");

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Equal("above result", turn.Result);
    }

    [Fact]
    public async Task A_token_is_refused_where_a_result_belongs()
    {
        object token = CancellationToken.None;
        var talk = new Talk(new Plain("plain"));

        await Assert.ThrowsAsync<ArgumentException>(() =>
            talk.TurnAsync(dc => dc.EndDialogAsync(token))
        );
        await Assert.ThrowsAsync<ArgumentException>(() =>
            talk.TurnAsync(dc => dc.ReplaceDialogAsync("plain", token))
        );
        await Assert.ThrowsAsync<ArgumentException>(() =>
            talk.TurnAsync(dc =>
                new Plain("other").ResumeDialogAsync(dc, DialogReason.EndCalled, token)
            )
        );
    }

    private sealed class Plain(string id) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(EndOfTurn);
    }
}
