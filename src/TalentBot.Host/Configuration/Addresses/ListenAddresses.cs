namespace TalentBot.Host.Configuration.Addresses;

/// <summary>Which addresses the configuration says to listen on.</summary>
internal static class ListenAddresses
{
    /// <summary>Where bots are looked for on a developer's machine.</summary>
    public const string Default = "http://localhost:3978";

    /// <summary>Listens on the default unless something else is configured anywhere.</summary>
    public static void AddDefaultAddress(this ConfigurationManager configuration)
    {
        if (!In(configuration).Any())
        {
            configuration.AddInMemoryCollection([new(WebHostDefaults.ServerUrlsKey, Default)]);
        }
    }

    /// <summary>All that are configured, in each of the ways that the server knows.</summary>
    public static IEnumerable<ListenAddress> In(IConfiguration configuration)
    {
        var urls = Split(configuration[WebHostDefaults.ServerUrlsKey]);
        var ports = Split(configuration[WebHostDefaults.HttpPortsKey])
            .Concat(Split(configuration[WebHostDefaults.HttpsPortsKey]));
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren();
        return (urls.Length > 0 ? urls : ports.Select(p => "http://*:" + p))
            .Concat(endpoints.Select(e => e["Url"]).OfType<string>())
            .Select(u => new ListenAddress(u));
    }

    private static string[] Split(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        ?? [];
}
