using System.Text.Json.Nodes;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>The bots that cases are sent to, by name: as in production, in development, and there with emulators let in.</summary>
public sealed class GuardedBots : IAsyncLifetime
{
    public const string Usual = "production";

    public const string WithEmulators = "emulator";

    private readonly Dictionary<string, GuardedBot> _bots = new(StringComparer.Ordinal)
    {
        [Usual] = new(),
        ["development"] = new("--environment=Development"),
        [WithEmulators] = new("--environment=Development", "--Trust:AllowEmulator=true"),
    };

    internal GuardedBot this[string name] => _bots[name];

    /// <summary>Changes a good token into an emulator's.</summary>
    internal static JsonObject Emulator =>
        new()
        {
            ["key"] = "entra",
            ["claims"] = new JsonObject
            {
                ["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
                ["serviceurl"] = null,
                ["appid"] = GuardedBot.AppId,
                ["ver"] = "1.0",
            },
        };

    public Task InitializeAsync() => Task.WhenAll(_bots.Values.Select(b => b.InitializeAsync()));

    public Task DisposeAsync() => Task.WhenAll(_bots.Values.Select(b => b.DisposeAsync()));
}
