using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration.Trust;
using TalentBot.Host.Tests.Inbound.Testing;

namespace TalentBot.Host.Tests.Configuration.Trust;

/// <summary>The way in for emulators: shut unless a setting opens it, and then in development only.</summary>
public sealed class EmulatorSettingsTests
{
    private const string Keys = "https://login.microsoftonline.com/organizations/openid";

    [Fact]
    public void Emulators_are_not_let_in_unless_a_setting_says_so() =>
        Assert.False(new TrustOptions().AllowEmulator);

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_development_the_setting_stops_the_start_and_says_what_to_do(
        string environment
    )
    {
        var bot = new GuardedBot($"--environment={environment}", "--Trust:AllowEmulator=true");

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(bot.InitializeAsync);

        Assert.Equal(
            $"Trust:AllowEmulator is true, and the environment is {environment}; it is for ASPNETCORE_ENVIRONMENT=Development only. Leave it out here.",
            Assert.Single(refusal.Failures)
        );
    }

    [Theory]
    [InlineData("--Trust:AllowEmulator=perhaps", "which is not a Boolean")]
    [InlineData("--Trust:AllowEmulator=false", "but Trust:AllowEmulator is not true")]
    [InlineData("--ToBotFromEmulatorOpenIdMetadataUrl=https://evil.example/", "login service")]
    public async Task What_opens_it_by_half_or_to_strangers_stops_the_start(
        string setting,
        string fault
    )
    {
        var bot = new GuardedBot([.. Open, setting]);

        var refusal = await Assert.ThrowsAnyAsync<Exception>(bot.InitializeAsync);

        Assert.Contains(Failures(refusal), f => f.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_keys_of_emulators_are_read_where_the_setting_says()
    {
        var bot = new GuardedBot(Open);
        await bot.InitializeAsync();

        await bot.PostAsync(TokenForge.Make(GuardedBots.Emulator));

        Assert.Equal([Keys], bot.Login.TakeRequests().Select(r => r.AbsoluteUri));
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task In_the_governments_cloud_its_own_tenant_and_keys_count()
    {
        var bot = new GuardedBot(
            "--environment=Development",
            "--Trust:AllowEmulator=true",
            "--ChannelService=https://botframework.azure.us"
        );
        await bot.InitializeAsync();
        var theirs = GuardedBots.Emulator;
        theirs["claims"]!["iss"] = "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/";

        Assert.Equal(401, await bot.PostAsync(TokenForge.Make(GuardedBots.Emulator)));
        Assert.Empty(bot.Login.TakeRequests());
        Assert.Equal(401, await bot.PostAsync(TokenForge.Make(theirs)));
        Assert.Equal(
            "login.microsoftonline.us",
            Assert
                .Single(
                    bot.Login.TakeRequests(),
                    r => r.AbsolutePath.Contains("openid", StringComparison.Ordinal)
                )
                .Host
        );
        await bot.DisposeAsync();
    }

    private static string[] Open =>
        [
            "--environment=Development",
            "--Trust:AllowEmulator=true",
            $"--ToBotFromEmulatorOpenIdMetadataUrl={Keys}",
        ];

    private static IEnumerable<string> Failures(Exception refusal) =>
        refusal switch
        {
            OptionsValidationException one => one.Failures,
            AggregateException several => several.InnerExceptions.SelectMany(Failures),
            _ => [],
        };
}
