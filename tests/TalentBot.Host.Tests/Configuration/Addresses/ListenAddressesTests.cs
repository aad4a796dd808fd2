using Microsoft.Extensions.Configuration;
using TalentBot.Host.Configuration.Addresses;

namespace TalentBot.Host.Tests.Configuration.Addresses;

public sealed class ListenAddressesTests
{
    [Fact]
    public void The_bot_listens_on_localhost_3978_unless_told_otherwise() =>
        Assert.Equal("http://localhost:3978", Urls());

    [Theory]
    [InlineData("urls", "http://localhost:5000")]
    [InlineData("http_ports", null)]
    [InlineData("Kestrel:Endpoints:Web:Url", null)]
    public void Whatever_is_configured_takes_the_place_of_the_default(string key, string? urls) =>
        Assert.Equal(urls, Urls((key, "http://localhost:5000")));

    private static string? Urls(params (string Key, string Value)[] settings)
    {
        using var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(
            settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))
        );
        configuration.AddDefaultAddress();
        return configuration["urls"];
    }
}
