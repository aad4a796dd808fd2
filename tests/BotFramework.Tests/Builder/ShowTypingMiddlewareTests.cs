using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder;

public sealed class ShowTypingMiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Typing_is_shown_again_and_again_until_the_turn_is_over()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));
        await _adapter.RunAsync(
            Given.Message(),
            async (turn, token) =>
            {
                await WaitForTypingAsync(3, token);
                Assert.False(turn.Responded);
            }
        );
        var shown = _adapter.Sent.Count;
        await Task.Delay(20);

        Assert.Equal(shown, _adapter.Sent.Count);
        Assert.All(_adapter.Sent, typing => Assert.Equal(ActivityTypes.Typing, typing.Type));
        Assert.Equal(
            (Given.Thread, "29:ana", "1700000000001"),
            (
                _adapter.Sent[0].Conversation.Id,
                _adapter.Sent[0].Recipient.Id,
                _adapter.Sent[0].ReplyToId
            )
        );
    }

    [Fact]
    public async Task A_turn_that_is_over_before_the_delay_shows_none()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 60_000));

        await _adapter.RunAsync(Given.Message(), (_, _) => Task.CompletedTask);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Only_a_message_shows_typing()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await _adapter.RunAsync(Given.Invoke("x"), (_, token) => Task.Delay(20, token));

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task An_exception_of_the_turn_stays_its_own()
    {
        _adapter.Use(new ShowTypingMiddleware());

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() =>
            _adapter.RunAsync(Given.Message(), (_, _) => throw new TimeZoneNotFoundException())
        );
    }

    [Fact]
    public async Task A_channel_that_shows_no_typing_does_not_fail_the_turn()
    {
        var message = Given.Message();
        using var turn = new TurnContext(new MuteAdapter(), message);
        var ran = false;

        await new ShowTypingMiddleware(delay: 0, period: 1).OnTurnAsync(
            turn,
            async token =>
            {
                await Task.Delay(20, token);
                ran = true;
            },
            CancellationToken.None
        );

        Assert.True(ran);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void Times_must_be_possible(int delay, int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    private async Task WaitForTypingAsync(int times, CancellationToken cancellationToken)
    {
        for (var tries = 0; _adapter.Sent.Count < times && tries < 500; tries++)
        {
            await Task.Delay(10, cancellationToken);
        }

        Assert.True(_adapter.Sent.Count >= times);
    }

    private sealed class MuteAdapter : BotAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext,
            Activity[] activities,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext,
            Activity activity,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(
            ITurnContext turnContext,
            ConversationReference reference,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();
    }
}
