using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder.Adapters;

public sealed class TestFlowTests
{
    private readonly TestFlow _flow = new(new TestAdapter(), new DelegateBot(EchoAsync));

    [Fact]
    public async Task A_conversation_that_goes_as_scripted_passes() =>
        await _flow
            .Send("one")
            .AssertReply("echo one")
            .Test("two", "echo two")
            .Test("three", reply => Assert.Equal(ActivityTypes.Message, reply.Type))
            .Send("four")
            .AssertReplyOneOf(["echo 4", "echo four"])
            .Send("five")
            .AssertReplyContains("five")
            .Delay(1)
            .Send(new Activity(ActivityTypes.Typing))
            .AssertNoReply(timeout: 1)
            .SendConversationUpdate()
            .AssertReply("welcome user1")
            .StartTestAsync();

    [Fact]
    public async Task Nothing_happens_before_it_is_started()
    {
        var ran = false;
        var flow = new TestFlow(
            new TestAdapter(),
            (_, _) =>
            {
                ran = true;
                return Task.CompletedTask;
            }
        ).Send("hi");
        Assert.False(ran);

        await flow.StartTestAsync();

        Assert.True(ran);
    }

    [Fact]
    public async Task A_wrong_reply_fails_with_the_description()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _flow.Test("one", "echo two", "counting").StartTestAsync()
        );

        Assert.Equal("counting: Expected 'echo two', but it is 'echo one'.", exception.Message);
    }

    [Fact]
    public async Task A_reply_of_another_type_fails() =>
        await FailsAsync(_flow.Test("one", new Activity(ActivityTypes.Event)));

    [Fact]
    public async Task A_reply_that_is_none_of_the_candidates_fails() =>
        await FailsAsync(_flow.Send("one").AssertReplyOneOf(["two"]));

    [Fact]
    public async Task A_reply_that_lacks_the_words_fails() =>
        await FailsAsync(_flow.Send("one").AssertReplyContains("two"));

    [Fact]
    public async Task A_reply_where_none_should_be_fails() =>
        await FailsAsync(_flow.Send("one").AssertNoReply());

    [Fact]
    public async Task A_reply_that_a_comparer_refuses_fails()
    {
        var unequal = EqualityComparer<IActivity>.Create((_, _) => false);

        await FailsAsync(_flow.Send("one").AssertReply(new Activity(), unequal));
    }

    [Fact]
    public async Task A_reply_that_does_not_come_is_a_timeout() =>
        await Assert.ThrowsAsync<TimeoutException>(() =>
            _flow
                .Send(new Activity(ActivityTypes.Typing))
                .AssertReply("?", timeout: 1)
                .StartTestAsync()
        );

    [Fact]
    public async Task A_transcript_is_played()
    {
        Activity[] transcript =
        [
            new(ActivityTypes.Message) { Text = "one", From = new(role: RoleTypes.User) },
            new(ActivityTypes.Message) { Text = "echo one", From = new(role: RoleTypes.Bot) },
        ];

        await _flow.Test(transcript).StartTestAsync();
        transcript[1].Text = "echo two";
        await FailsAsync(_flow.Test(transcript));
    }

    private static async Task FailsAsync(TestFlow flow) =>
        await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);

    private static Task EchoAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.Activity switch
        {
            { Type: ActivityTypes.Message, Text: var text } => turn.SendActivityAsync(
                $"echo {text}",
                cancellationToken: cancellationToken
            ),
            { MembersAdded: [var member] } => turn.SendActivityAsync(
                $"welcome {member.Id}",
                cancellationToken: cancellationToken
            ),
            _ => Task.CompletedTask,
        };
}
