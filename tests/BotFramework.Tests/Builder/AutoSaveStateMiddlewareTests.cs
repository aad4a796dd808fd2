using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace Microsoft.Bot.Tests.Builder;

public sealed class AutoSaveStateMiddlewareTests
{
    [Fact]
    public async Task It_loads_before_the_bot_and_saves_after_it()
    {
        var state = new ConversationState(new MemoryStorage());
        var counter = state.CreateProperty<int>("count");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware().Add(state));

        await new TestFlow(
            adapter,
            async (turn, token) =>
            {
                Assert.NotNull(state.GetCachedState(turn));
                var count = await counter.GetAsync(turn, cancellationToken: token) + 1;
                await counter.SetAsync(turn, count, token);
                await turn.SendActivityAsync($"{count}", cancellationToken: token);
            }
        ).Test("hi", "1").Test("hi", "2").StartTestAsync();
    }
}
