using Microsoft.Extensions.Logging;
using TalentBot.Host.Tests.Outbound.Testing;

namespace TalentBot.Host.Tests.Outbound;

public sealed class StrangeAddressTests : IAsyncDisposable
{
    private readonly SendingBot _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("http://169.254.169.254/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://2852039166/")]
    [InlineData("https://0xA9FEA9FE/")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:22/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user:word@smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net./emea/")]
    [InlineData("https://smbа.trafficmanager.net/")] // A Cyrillic letter.
    [InlineData("https://xn--smb-5cd.trafficmanager.net/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://login.microsoftonline.com/")] // Reached for tokens, but never shown one.
    [InlineData("http://localhost:3979/")]
    [InlineData("https://localhost/")]
    public async Task A_conversation_elsewhere_gets_no_message_no_look_up_and_no_token(string url)
    {
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => _bot.SendAsync(url));

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, fault.HttpRequestError);
        Assert.Empty(_bot.Outside.All);
        var alert = Assert.Single(_bot.Log.GetSnapshot(), r => r.Id.Id == 330);
        Assert.Equal(LogLevel.Critical, alert.Level);
    }

    [Theory]
    [InlineData("https://connector.contoso.example/teams/")]
    [InlineData("https://eu.gateway.contoso.example/")]
    public async Task Hosts_of_the_organisation_are_added_by_a_setting(string url)
    {
        await using var bot = new SendingBot(
            ("Trust:ServiceHosts", "connector.contoso.example, *.gateway.contoso.example")
        );

        Assert.Equal("m1", await bot.SendAsync(url));
        Assert.Equal("m1", await bot.SendAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            bot.SendAsync("https://gateway.contoso.example/")
        );
    }
}
