using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Channels.Faults;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class PersonalTests(Stage stage) : IClassFixture<Stage>
{
    private const int Questions = 8;

    [Fact]
    public async Task A_quick_check_goes_through_its_cards_to_a_result_in_the_same_chat()
    {
        var leader = stage.Person(0);
        var since = stage.Teams.Posts.Sequence;

        await leader.TellAsync("quick Payments", default);
        await leader.FillChatFormsAsync(
            since,
            Script.Of("skill-gap").Leaders[0].Sheet,
            Stage.Patience,
            default
        );

        var result = await ResultAsync(leader);
        Assert.Contains("Payments", result.Card!.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quick_check_is_answered_by_typing_though_the_bot_restarts_in_between()
    {
        var leader = stage.Person(1);
        await leader.TellAsync("quick", default);
        await leader.TellAsync("a b c", default);
        await TypeAsync(leader, 3);

        await stage.CrashAsync(() => Task.CompletedTask);
        await TypeAsync(leader, Questions - 3);
        await leader.TellAsync("finish", default);

        await ResultAsync(leader);
    }

    [Fact]
    public async Task An_answer_whose_echo_could_not_be_sent_counts_once()
    {
        var (undisturbed, leader) = (stage.Person(2), stage.Person(3));
        await BeginAsync(undisturbed);
        await TypeAsync(undisturbed, Questions);
        await BeginAsync(leader);
        stage.Teams.Faults.Add(
            new Fault(new FaultEffect.Refuse(403))
            {
                On = ConnectorOperation.Send,
                Conversation = leader.Chat,
                Times = 100,
            }
        );

        await TypeAsync(leader, 1);
        stage.Teams.Faults.Clear();
        await leader.RedeliverAsync(leader.Sent[^1], withNewId: false, default);
        await TypeAsync(leader, Questions - 1);

        Assert.Equal(Last(undisturbed), Last(leader));
    }

    [Fact]
    public async Task Both_events_of_an_installation_bring_one_welcome()
    {
        var leader = stage.Person(4);

        await leader.InstallAsync(leader.Chat, default);

        await stage.Teams.Posts.WaitAsync(
            p => p.ConversationId == leader.Chat,
            Stage.Patience,
            default
        );
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.Single(stage.Teams.Posts.In(leader.Chat));
    }

    private static async Task BeginAsync(Leader leader)
    {
        await leader.TellAsync("quick", default);
        await leader.TellAsync("a b c", default);
    }

    private static async Task TypeAsync(Leader leader, int answers)
    {
        for (var i = 0; i < answers; i++)
        {
            await leader.TellAsync("b", default);
        }
    }

    private string? Last(Leader leader) => stage.Teams.Posts.In(leader.Chat).Last().Text;

    private Task<Post> ResultAsync(Leader leader) =>
        stage.Teams.Posts.WaitAsync(
            p => p.ConversationId == leader.Chat && p.Shows("verdict"),
            Stage.Patience,
            default
        );
}
