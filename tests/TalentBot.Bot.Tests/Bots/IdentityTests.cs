using Microsoft.Bot.Schema;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Bots;

public sealed class IdentityTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Somebody_without_directory_id_is_refused_in_the_dialog()
    {
        var answer = await Unknown("Ana").OpensChecklistAsync();

        Assert.StartsWith("I cannot tell who you are", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, _team.Assessments.Saves);
    }

    [Fact]
    public async Task Somebody_without_directory_id_starts_nothing()
    {
        var said = await Unknown("Guest").TypesAsync("start Payments @Ana", "Ana");

        Assert.StartsWith(
            "I cannot tell who you are",
            Assert.Single(said).Text,
            StringComparison.Ordinal
        );
        Assert.Single(_team.Assessments.All);
    }

    [Fact]
    public async Task The_directory_id_counts_and_not_the_chat_id()
    {
        var ben = new ChannelAccount("29:Ana", "Ana") { AadObjectId = "oid-Ben" };

        var form = await new Client(_team, ben, Places.Thread()).OpensChecklistAsync();
        await new Client(_team, ben, Places.Thread()).SubmitsAsync(
            form,
            "Next",
            [.. Given.Ranking]
        );

        Assert.False(_team.Decision.Leaders[0].HasGivenAnything);
        Assert.True(_team.Decision.Leaders[1].HasGivenAnything);
    }

    [Theory]
    [InlineData("28:another", null)]
    [InlineData("29:odd", RoleTypes.Bot)]
    public async Task Messages_of_bots_are_passed_over(string id, string? role)
    {
        var bot = new ChannelAccount(id, "Bot") { AadObjectId = "oid-Olga", Role = role };

        Assert.Empty(await new Client(_team, bot, Places.Thread()).TypesAsync("close"));
        Assert.Equal(0, _team.Assessments.Saves);
    }

    [Fact]
    public async Task A_bot_gets_no_form()
    {
        var bot = Places.Person("Ana");
        bot.Role = RoleTypes.Bot;

        var answer = await new Client(_team, bot, Places.Thread()).OpensChecklistAsync();

        Assert.Empty(answer.Fields);
    }

    private Client Unknown(string name) =>
        new(_team, Places.Person(name, known: false), Places.Thread());
}
