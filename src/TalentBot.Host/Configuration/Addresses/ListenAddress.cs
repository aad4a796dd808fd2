using System.Net;

namespace TalentBot.Host.Configuration.Addresses;

/// <summary>An address that the bot listens on.</summary>
/// <param name="Url">As configured or as bound.</param>
internal sealed record ListenAddress(string Url)
{
    /// <summary>Whether only this machine can reach it.</summary>
    public bool IsLoopback { get; } = IsLoopbackHost(HostOf(Url));

    private static string HostOf(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Host;
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
