using System.Text.Json.Nodes;
using TalentBot.Host.Tests.Inbound.Testing;

namespace TalentBot.Host.Tests.Inbound;

/// <summary>Keys that come and go. What only hours show is tested where the keys are kept, with a clock of its own.</summary>
public sealed class KeyRolloverTests : IAsyncLifetime
{
    private readonly GuardedBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_first_token_under_a_new_key_is_let_in_with_one_fetch()
    {
        await WarmUpAsync();
        _bot.Login.Publish(
            SigningKeys.Describe("chan", "msteams"),
            SigningKeys.Describe("next", "msteams")
        );

        var statuses = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => _bot.PostAsync(Under("next")))
        );

        Assert.All(statuses, s => Assert.Equal(200, s));
        Assert.Equal(1, ChannelLogin.FetchesIn(_bot.Login.TakeRequests()));
    }

    [Fact]
    public async Task A_flood_of_invented_keys_causes_one_fetch_and_hinders_nobody()
    {
        await WarmUpAsync();

        var statuses = await Task.WhenAll(
            Enumerable.Range(0, 300).Select(n => _bot.PostAsync(Invented(n)))
        );

        Assert.All(statuses, s => Assert.Equal(401, s));
        Assert.Equal(200, await _bot.PostAsync(TokenForge.Make()));
        Assert.Equal(1, ChannelLogin.FetchesIn(_bot.Login.TakeRequests()));
    }

    [Fact]
    public async Task Known_keys_work_on_while_the_login_service_is_down()
    {
        await WarmUpAsync();
        _bot.Login.IsDown = true;

        Assert.Equal(401, await _bot.PostAsync(Under("next")));
        Assert.Equal(200, await _bot.PostAsync(TokenForge.Make()));
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_is_refused_after_the_next_fetch()
    {
        await WarmUpAsync();
        _bot.Login.Publish(SigningKeys.Describe("next", "msteams"));

        Assert.Equal(200, await _bot.PostAsync(Under("next")));
        Assert.Equal(401, await _bot.PostAsync(TokenForge.Make()));
    }

    [Fact]
    public async Task Nobody_is_let_in_while_there_are_no_keys_and_nothing_fails()
    {
        _bot.Login.IsDown = true;

        Assert.Equal(401, await _bot.PostAsync(TokenForge.Make()));
        Assert.Equal(401, await _bot.PostAsync(TokenForge.Make()));
        Assert.Equal(0, _bot.Bot.Turns);
    }

    private async Task WarmUpAsync()
    {
        Assert.Equal(200, await _bot.PostAsync(TokenForge.Make()));
        _bot.Login.TakeRequests();
    }

    private static string Under(string key) => TokenForge.Make(new JsonObject { ["key"] = key });

    private static string Invented(int number) =>
        TokenForge.Make(
            new JsonObject
            {
                ["header"] = new JsonObject { ["kid"] = $"invented-{number}" },
                ["sign"] = "zeros",
            }
        );
}
