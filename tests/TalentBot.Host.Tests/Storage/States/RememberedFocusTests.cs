using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;
using TalentBot.Host.Storage.States;
using TalentBot.Host.Tests.Testing;
using TalentBot.Typing;

namespace TalentBot.Host.Tests.Storage.States;

public sealed class RememberedFocusTests(TemporaryStorage storage) : IClassFixture<TemporaryStorage>
{
    [Fact]
    public async Task What_typed_words_belong_to_is_known_to_the_next_process()
    {
        await NewProcess().SetAsync(Turn(), "a1", default);

        var focus = await NewProcess().OfAsync(Turn(), default);

        Assert.Equal("a1", focus.Assessment);
    }

    private Focuses NewProcess() =>
        new(new PrivateConversationState(new StoredState(storage.Contexts, storage.Clock)));

    private static TurnContext Turn() =>
        new(
            Mock.Of<BotAdapter>(),
            new Activity(ActivityTypes.Message)
            {
                ChannelId = "msteams",
                Conversation = new ConversationAccount(id: "a:1"),
                From = new ChannelAccount("29:ana"),
            }
        );
}
