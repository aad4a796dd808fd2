using System.Collections.Frozen;

namespace TalentBot.Host.Outbound;

/// <summary>Where the bot may send anything: its token must reach nobody else, whatever an activity says.</summary>
/// <param name="loopback">Whether any port of this machine is allowed too: for development.</param>
internal sealed class ServiceHosts(bool loopback)
{
    private const string GovernmentCommunity = ".infra.gcc.teams.microsoft.com";

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "smba.trafficmanager.net",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
        "login.botframework.com",
        "login.botframework.azure.us",
        "login.microsoftonline.com",
        "login.microsoftonline.us"
    );

    /// <summary>Whether a request may go there.</summary>
    public bool Allows(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo: "" }
        && (IsService(address) || (loopback && IsThisMachine(address)));

    private static bool IsService(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        && address.IsDefaultPort
        && (
            Names.Contains(address.IdnHost)
            || address.IdnHost.EndsWith(GovernmentCommunity, StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsThisMachine(Uri address) =>
        address.IsLoopback
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
