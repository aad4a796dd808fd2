using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TalentBot.Host.Tests.Testing;

/// <summary>The whole bot on a free port of this machine, with a stand-in for the adapter.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentbot-").FullName;

    private WebApplication _app = null!;

    internal HttpClient Client { get; private set; } = null!;

    internal TestAdapter Adapter { get; } = new();

    internal IServiceProvider Services => _app.Services;

    internal string DatabaseFile => Path.Combine(_folder, "data", "talentbot.db");

    public async Task InitializeAsync()
    {
        _app = BotApplication.Create(
            [
                "--urls",
                "http://127.0.0.1:0",
                "--environment",
                "Development",
                "--contentRoot",
                _folder,
            ],
            services =>
                services.Replace(ServiceDescriptor.Singleton<IBotFrameworkHttpAdapter>(Adapter))
        );
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>An activity that the local mode lets in.</summary>
    internal static string Activity(string value = "null") =>
        $$"""{"type":"typing","serviceUrl":"http://localhost/","value":{{value}}}""";

    internal async Task<HttpResponseMessage> PostAsync(
        string body,
        string type = "application/json",
        CancellationToken cancellationToken = default
    )
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await Client.PostAsync(
            new Uri("/api/messages", UriKind.Relative),
            content,
            cancellationToken
        );
    }

    /// <summary>Notes what reaches the SDK.</summary>
    internal sealed class TestAdapter : IBotFrameworkHttpAdapter
    {
        public Func<HttpRequest, CancellationToken, Task> Process { get; set; } =
            (_, _) => Task.CompletedTask;

        public int Calls { get; private set; }

        public Task ProcessAsync(
            HttpRequest httpRequest,
            HttpResponse httpResponse,
            IBot bot,
            CancellationToken cancellationToken = default
        )
        {
            Calls++;
            return Process(httpRequest, cancellationToken);
        }
    }
}
