using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TalentBot.Delivery;

namespace TalentBot.Host.Tests.Testing;

/// <summary>A bot that is started again and again in one folder, with an own framework there.</summary>
internal sealed class OwnBot : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentbot-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Starts it, does something with its services, and stops it.</summary>
    /// <param name="framework">Text of its framework; null for the default.</param>
    /// <param name="use">What to do while it runs.</param>
    public async Task RunAsync(string? framework, Func<IServiceProvider, Task> use)
    {
        await using var app = BotApplication.Create(
            [.. Arguments, .. Framework(framework)],
            services => services.Replace(ServiceDescriptor.Singleton<ICourier, RecordingCourier>())
        );
        await app.StartAsync();
        await use(app.Services);
        await app.StopAsync();
    }

    private string[] Arguments =>
        ["--urls=http://127.0.0.1:0", "--environment=Development", $"--contentRoot={_folder}"];

    private string[] Framework(string? text)
    {
        if (text is null)
        {
            return [];
        }

        File.WriteAllText(Path.Combine(_folder, "own.json"), text);
        return ["--Framework:Path=own.json"];
    }
}
