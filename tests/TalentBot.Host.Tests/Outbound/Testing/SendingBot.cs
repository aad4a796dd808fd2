using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using Moq;
using TalentBot.Host.Configuration;
using TalentBot.Host.Outbound;
using TalentBot.Host.Outbound.Credentials;

namespace TalentBot.Host.Tests.Outbound.Testing;

/// <summary>What of the bot sends, as it is registered in production; only the outside is not real.</summary>
internal sealed class SendingBot : IAsyncDisposable
{
    public const string AppId = "11111111-2222-4333-8444-555555555555";

    public const string Tenant = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly ServiceProvider _services;

    /// <param name="settings">Settings that are added, or take the place of others.</param>
    public SendingBot(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Settings(settings))
            .Build();
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(
                Mock.Of<IHostEnvironment>(e => e.EnvironmentName == Environments.Production)
            )
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddFakeLogging())
            .AddSettings(configuration)
            .AddOutbound();
        foreach (var name in new[] { "", LoginClient.Service, LoginClient.Machine })
        {
            services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(() => Outside);
        }

        _services = services.BuildServiceProvider();
        Adapter = new CloudAdapter(
            new ConfigurationBotFrameworkAuthentication(
                configuration,
                _services.FindAppCredentials(),
                httpClientFactory: _services.GetRequiredService<IHttpClientFactory>()
            )
        );
    }

    public Outside Outside { get; } = new();

    /// <summary>Begins now, since the token library reads the machine's clock.</summary>
    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    public FakeLogCollector Log => _services.GetFakeLogCollector();

    private CloudAdapter Adapter { get; }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Speaks first in a conversation; time runs while it waits.</summary>
    public async Task<string?> SendAsync(string serviceUrl = ServiceUrl)
    {
        var sending = SendOnlyAsync(
            serviceUrl,
            (c, t) => c.SendActivityAsync("canary-text", cancellationToken: t)
        );
        await PassTimeAsync(sending);
        return (await sending)?.Id;
    }

    /// <summary>Changes a message.</summary>
    public async Task UpdateAsync()
    {
        var updating = SendOnlyAsync(
            ServiceUrl,
            (c, t) => c.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: "m1"), t)
        );
        await PassTimeAsync(updating);
        await updating;
    }

    /// <summary>Speaks first, on a clock that stands still.</summary>
    public Task<ResourceResponse?> SendNowAsync() =>
        SendOnlyAsync(ServiceUrl, (c, t) => c.SendActivityAsync("hi", cancellationToken: t));

    private async Task<ResourceResponse?> SendOnlyAsync(
        string serviceUrl,
        Func<ITurnContext, CancellationToken, Task<ResourceResponse>> act
    )
    {
        ResourceResponse? response = null;
        await Adapter.ContinueConversationAsync(
            AppId,
            new ConversationReference
            {
                ChannelId = "msteams",
                ServiceUrl = serviceUrl,
                Bot = new ChannelAccount("28:" + AppId),
                Conversation = new ConversationAccount { Id = "19:a", TenantId = Tenant },
            },
            async (context, token) => response = await act(context, token),
            default
        );
        return response;
    }

    private async Task PassTimeAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromMilliseconds(50));
            await Task.WhenAny(task, Task.Delay(5));
        }
    }

    private static Dictionary<string, string?> Settings((string Key, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "canary-password",
            ["MicrosoftAppTenantId"] = Tenant,
        };
        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        return settings;
    }
}
