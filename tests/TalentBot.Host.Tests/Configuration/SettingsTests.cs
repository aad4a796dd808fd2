using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration;
using TalentBot.Host.Configuration.Keeping;

namespace TalentBot.Host.Tests.Configuration;

public sealed partial class SettingsTests
{
    [Fact]
    public void Without_any_setting_the_defaults_hold()
    {
        var services = Services(Environments.Development);

        services.GetRequiredService<IStartupValidator>().Validate();

        var storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        Assert.Equal(
            ("Sqlite", "Data Source=data/talentbot.db"),
            (storage.Provider, storage.ConnectionString)
        );
        Assert.Equal(1096, services.GetRequiredService<IOptions<RetentionOptions>>().Value.Days);
        Assert.Equal(
            new BotSettings("", TimeSpan.FromDays(3)),
            services.GetRequiredService<BotSettings>()
        );
    }

    [Fact]
    public void What_is_set_is_read()
    {
        var services = Services(
            Environments.Production,
            ("MicrosoftAppId", "app"),
            ("MicrosoftAppPassword", "secret"),
            ("assessment:openfor", "02:00:00")
        );

        services.GetRequiredService<IStartupValidator>().Validate();

        Assert.Equal(
            new BotSettings("app", TimeSpan.FromHours(2)),
            services.GetRequiredService<BotSettings>()
        );
    }

    [Fact]
    public void Every_fault_is_named_at_once_with_its_key()
    {
        var faults = Faults(
            Environments.Production,
            ("Storage:Provider", "Oracle"),
            ("Storage:ConnectionStrin", "typo"),
            ("Assessment:OpenFor", "soon"),
            ("Assessment:Quorum", "3"),
            ("Retention:Days", "-1")
        );

        Assert.Equal(6, faults.Length);
        Assert.Contains(
            faults,
            f => f.StartsWith("Retention:Days must be from 0", StringComparison.Ordinal)
        );
        Assert.Contains(faults, f => f.Contains("“Oracle”", StringComparison.Ordinal));
        Assert.Contains(
            faults,
            f => f.StartsWith("Storage:ConnectionStrin is not a setting", StringComparison.Ordinal)
        );
        Assert.Contains(
            faults,
            f => f.StartsWith("Assessment:OpenFor is “soon”", StringComparison.Ordinal)
        );
        Assert.Contains(
            faults,
            f => f.StartsWith("Assessment:Quorum is not a setting", StringComparison.Ordinal)
        );
        Assert.Contains(
            faults,
            f => f.StartsWith("MicrosoftAppId is not set", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("00:04:59")]
    [InlineData("90.00:00:01")]
    [InlineData("-1.00:00:00")]
    public void A_decision_is_open_for_five_minutes_to_ninety_days(string openFor) =>
        Assert.Single(Faults(Environments.Development, ("Assessment:OpenFor", openFor)));

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("Data Source=file:x?mode=memory")]
    [InlineData("Filename")]
    [InlineData("Host=elsewhere;Database=x")]
    public void Storage_that_is_no_file_is_refused(string connectionString) =>
        Assert.NotEmpty(
            Faults(Environments.Development, ("Storage:ConnectionString", connectionString))
        );

    [Theory]
    [InlineData("Production", "http://localhost:3978", 1)]
    [InlineData("Staging", "http://localhost:3978", 1)]
    [InlineData("Production", "http://*:80", 2)]
    [InlineData("Development", "http://*:3978", 1)]
    [InlineData("Development", "http://0.0.0.0:3978", 1)]
    [InlineData("Development", "http://[::]:3978", 1)]
    [InlineData("Development", "http://bot.example:3978", 1)]
    [InlineData("Development", "http://localhost:3978;http://10.0.0.1:3978", 1)]
    [InlineData("Development", "nonsense", 1)]
    [InlineData("Development", "http://localhost:3978", 0)]
    [InlineData("Development", "http://127.0.0.1:0;http://[::1]:5000", 0)]
    public void Without_an_app_only_this_machine_may_reach_a_development_bot(
        string environment,
        string urls,
        int faults
    ) => Assert.Equal(faults, Faults(environment, ("urls", urls)).Length);

    [Fact]
    public void Other_ways_to_say_where_to_listen_are_looked_at_too()
    {
        Assert.Single(Faults("Development", ("http_ports", "8080")));
        Assert.Single(Faults("Development", ("Kestrel:Endpoints:Web:Url", "http://+:80")));
    }

    [Theory]
    [InlineData("Trust:ServiceHosts", "https://connector.example")]
    [InlineData("Trust:ServiceHosts", "connector.example:444")]
    [InlineData("Trust:ServiceHosts", "connector.example/teams")]
    [InlineData("Trust:ServiceHosts", "10.0.0.1")]
    [InlineData("Trust:ServiceHosts", "[::1]")]
    [InlineData("Trust:ServiceHosts", "localhost")]
    [InlineData("Trust:ServiceHosts", "*")]
    [InlineData("Trust:ServiceHosts", "*.com")]
    [InlineData("Trust:ServiceHosts", "*.*.example.com")]
    [InlineData("Trust:ServiceHosts", "good.example.com, connector.example.")]
    [InlineData("Trust:UploadHosts", "https://files.example")]
    [InlineData("Trust:UploadHosts", "*.com")]
    [InlineData("ToChannelFromBotLoginUrl", "https://evil.example/tenant")]
    [InlineData("ToChannelFromBotLoginUrl", "http://login.microsoftonline.com/tenant")]
    public void What_would_show_a_secret_to_strangers_is_refused(string key, string value) =>
        Assert.StartsWith(
            key,
            Assert.Single(Faults(Environments.Production, With(key, value))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Trust:ServiceHosts", "connector.example.com, *.example.com")]
    [InlineData("Trust:UploadHosts", "files.example.com, *.example.com")]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.microsoftonline.us/tenant")]
    public void What_shows_it_to_nobody_else_is_taken(string key, string value) =>
        Assert.Empty(Faults(Environments.Production, With(key, value)));

    [Theory]
    [InlineData("ChannelService", "https://elsewhere.example", "ChannelService is “https://e")]
    [InlineData("Trust:AllowedTenants", "contoso.com", "Trust:AllowedTenants names “contoso.com”")]
    [InlineData("Trust:AllowedTenant", "", "Trust:AllowedTenant is not a setting")]
    [InlineData("MicrosoftAppTenantId", "contoso.com", "MicrosoftAppTenantId is the domain")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.botframework.com/", "ToBotFrom")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "https://evil.example/", "ToBotFromChannel")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://localhost/", "ToBotFromChannel")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "openid", "ToBotFromChannelOpenIdMetadataUrl")]
    public void What_would_let_in_nobody_or_the_wrong_ones_is_refused(
        string key,
        string value,
        string fault
    ) =>
        Assert.StartsWith(
            fault,
            Assert.Single(Faults(Environments.Production, With(key, value))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("ChannelService", "https://botframework.azure.us")]
    [InlineData(
        "Trust:AllowedTenants",
        "00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000002"
    )]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "https://login.botframework.azure.us/v1")]
    public void What_lets_in_the_right_ones_is_taken(string key, string value) =>
        Assert.Empty(Faults(Environments.Production, With(key, value)));

    [Fact]
    public void An_unknown_kind_of_app_is_refused_without_an_app_id_too() =>
        Assert.StartsWith(
            "MicrosoftAppType is “Foo”",
            Assert.Single(Faults(Environments.Development, ("MicrosoftAppType", "Foo"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_password_without_an_app_is_a_fault() =>
        Assert.Single(Faults(Environments.Development, ("MicrosoftAppPassword", "secret")));

    [Fact]
    public void Emulators_cannot_be_let_in_without_an_app() =>
        Assert.StartsWith(
            "Trust:AllowEmulator is true, but MicrosoftAppId is not set",
            Assert.Single(Faults(Environments.Development, ("Trust:AllowEmulator", "true"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_fault_repeats_a_secret() =>
        Assert.DoesNotContain(
            Faults(
                Environments.Production,
                ("MicrosoftAppType", "Multi"),
                ("MicrosoftAppPassword", "canary"),
                ("Storage:ConnectionString", "Host=x;Password=canary")
            ),
            f => f.Contains("canary", StringComparison.Ordinal)
        );

    /// <summary>The settings of an app that can start, but for one.</summary>
    private static (string Key, string Value)[] With(string key, string value) =>
        [
            .. new[]
            {
                ("MicrosoftAppType", "SingleTenant"),
                ("MicrosoftAppId", "app"),
                ("MicrosoftAppPassword", "secret"),
                ("MicrosoftAppTenantId", "tenant"),
            }.Where(s => s.Item1 != key),
            (key, value),
        ];

    private static string[] Faults(string environment, params (string Key, string Value)[] settings)
    {
        try
        {
            Services(environment, settings).GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException one)
        {
            return [.. one.Failures];
        }
        catch (AggregateException several)
        {
            return
            [
                .. several
                    .InnerExceptions.Cast<OptionsValidationException>()
                    .SelectMany(e => e.Failures),
            ];
        }
    }

    private static ServiceProvider Services(
        string environment,
        params (string Key, string Value)[] settings
    )
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))
            )
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IHostEnvironment>(new FixedEnvironment { EnvironmentName = environment })
            .AddSettings(configuration)
            .BuildServiceProvider();
    }

    private sealed class FixedEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
