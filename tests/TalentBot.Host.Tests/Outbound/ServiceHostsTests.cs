using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Moq;
using TalentBot.Host.Configuration;
using TalentBot.Host.Configuration.Trust;
using TalentBot.Host.Outbound;

namespace TalentBot.Host.Tests.Outbound;

public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/v3/conversations")]
    [InlineData("https://SMBA.trafficmanager.net/amer/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc/")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gov/")]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/dod/")]
    public void The_hosts_of_Teams_are_allowed(string url) => Assert.True(Allows(url));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:22/emea/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil-smba.trafficmanager.net/")]
    [InlineData("https://evil.infra.gcc.teams.microsoft.com.evil.example/")]
    [InlineData("https://smbа.trafficmanager.net/")] // A Cyrillic letter.
    [InlineData("http://169.254.169.254/latest/")]
    [InlineData("https://2852039166/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://infra.gcc.teams.microsoft.com/")]
    [InlineData("https://login.botframework.com/")]
    [InlineData("http://localhost:3979/")]
    [InlineData("file:///etc/passwd")]
    public void Others_are_not(string url) => Assert.False(Allows(url));

    [Theory]
    [InlineData("http://localhost:56150/_connector/", true)]
    [InlineData("http://127.0.0.1:1234/", true)]
    [InlineData("http://[::1]:1234/", true)]
    [InlineData("https://localhost/", true)]
    [InlineData("http://user@localhost/", false)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    public void In_development_this_machine_is_allowed_too(string url, bool allowed) =>
        Assert.Equal(allowed, new ServiceHosts([], loopback: true).Allows(new Uri(url)));

    [Theory]
    [InlineData("Development", "", false, true)]
    [InlineData("Development", "app", false, false)]
    [InlineData("Development", "app", true, true)]
    [InlineData("Production", "", false, false)]
    [InlineData("Production", "app", true, false)]
    public void A_bot_with_an_app_shows_its_token_on_this_machine_only_to_emulators_it_lets_in(
        string environment,
        string app,
        bool emulators,
        bool allowed
    )
    {
        using var services = new ServiceCollection()
            .AddSingleton(Mock.Of<IHostEnvironment>(e => e.EnvironmentName == environment))
            .AddSingleton(Options.Create(new AppOptions { MicrosoftAppId = app }))
            .AddSingleton(Options.Create(new TrustOptions { AllowEmulator = emulators }))
            .AddOutbound()
            .BuildServiceProvider();

        var hosts = services.GetRequiredService<ServiceHosts>();

        Assert.Equal(allowed, hosts.Allows(new Uri("http://localhost:56150/")));
    }

    private static bool Allows(string url) =>
        new ServiceHosts([], loopback: false).Allows(new Uri(url));
}
