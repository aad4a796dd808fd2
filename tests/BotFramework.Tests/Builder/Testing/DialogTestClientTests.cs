using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Testing;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task A_dialog_is_talked_with_turn_by_turn()
    {
        var client = new DialogTestClient("test", new TextPrompt("name"), Asking("Who?"));

        var question = await client.SendActivityAsync<IMessageActivity>("hello");
        Assert.Equal("Who?", question.Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Single(client.DialogContext.Stack);

        var none = await client.SendActivityAsync<IMessageActivity>("Ana");
        Assert.Null(none);
        Assert.Equal(
            (DialogTurnStatus.Complete, (object)"Ana"),
            (client.DialogTurnResult.Status, client.DialogTurnResult.Result)
        );
        Assert.Empty(client.DialogContext.Stack);
    }

    [Fact]
    public async Task Each_reply_is_taken_once()
    {
        var twice = new WaterfallDialog(
            "twice",
            [
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync("one", cancellationToken: token);
                    await step.Context.SendActivityAsync("two", cancellationToken: token);
                    return await step.EndDialogAsync(cancellationToken: token);
                },
            ]
        );
        var client = new DialogTestClient("test", twice);

        var first = await client.SendActivityAsync<IMessageActivity>("hello");

        Assert.Equal("one", first.Text);
        Assert.Equal("two", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
    }

    [Fact]
    public async Task Adapter_middleware_and_state_may_be_ones_own()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("Own"));
        var state = new ConversationState(new MemoryStorage());
        var client = new DialogTestClient(
            adapter,
            new TextPrompt("name"),
            Asking("Who?"),
            [new RegisterClassMiddleware<string>("service")],
            state
        );
        var hello = new Activity(ActivityTypes.Message) { Text = "hello" };

        await client.SendActivityAsync<IMessageActivity>(hello);

        Assert.Same(state, client.ConversationState);
        Assert.Equal("service", client.DialogContext.Context.TurnState.Get<string>());
        Assert.Equal("Own", client.DialogContext.Context.Activity.Conversation.Name);
    }

    private static PromptOptions Asking(string question) =>
        new() { Prompt = MessageFactory.Text(question) };
}
