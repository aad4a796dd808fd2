using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>
/// A conversation with dialogs whose stack goes through storage between any two turns.
/// </summary>
internal sealed class Talk
{
    private readonly ConversationState _state;
    private readonly DialogSet _dialogs;
    private readonly string _first;

    public Talk(params Dialog[] dialogs)
        : this(new MemoryStorage(), dialogs) { }

    public Talk(IStorage storage, params Dialog[] dialogs)
    {
        _state = new ConversationState(storage);
        _dialogs = new DialogSet(_state.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in dialogs)
        {
            _dialogs.Add(dialog);
        }

        _first = dialogs[0].Id;
    }

    public TestAdapter Adapter { get; } = new(sendTraceActivity: true);

    /// <summary>The user types: continues the dialogs or begins the first one.</summary>
    public Task<DialogTurnResult> SayAsync(string text, object? options = null) =>
        SendAsync(new Activity(ActivityTypes.Message) { Text = text }, options);

    public Task<DialogTurnResult> SendAsync(Activity activity, object? options = null) =>
        TurnAsync(
            activity,
            async dc =>
            {
                var turn = await dc.ContinueDialogAsync();
                return turn.Status == DialogTurnStatus.Empty
                    ? await dc.BeginDialogAsync(_first, options)
                    : turn;
            }
        );

    /// <summary>A turn of one's own.</summary>
    public Task<DialogTurnResult> TurnAsync(Func<DialogContext, Task<DialogTurnResult>> turn) =>
        TurnAsync(new Activity(ActivityTypes.Message) { Text = "go" }, turn);

    /// <summary>The next activity that the bot has sent.</summary>
    public Activity Reply() => Assert.IsType<Activity>(Adapter.GetNextReply());

    /// <summary>What the bot has said since the last look.</summary>
    public IReadOnlyList<string> Replies()
    {
        List<string> replies = [];
        while (Adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply.Type == ActivityTypes.Message ? reply.Text : reply.Type);
        }

        return replies;
    }

    private async Task<DialogTurnResult> TurnAsync(
        Activity activity,
        Func<DialogContext, Task<DialogTurnResult>> turn
    )
    {
        var result = Dialog.EndOfTurn;
        await Adapter.ProcessActivityAsync(
            activity,
            async (context, cancellationToken) =>
            {
                var dc = await _dialogs.CreateContextAsync(context, cancellationToken);
                result = await turn(dc);
                await _state.SaveChangesAsync(context, force: false, cancellationToken);
            }
        );
        return result;
    }
}
