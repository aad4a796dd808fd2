namespace TalentBot.Host.Outbound;

/// <summary>Where the bot may send messages: its token must reach nobody else, whatever an activity says.</summary>
/// <param name="more">Names that the organisation adds to those of Teams.</param>
/// <param name="loopback">Whether any port of this machine is allowed too: for the local mode, which has no token, and for emulators, which could make it.</param>
internal sealed class ServiceHosts(IEnumerable<string> more, bool loopback)
{
    private static readonly string[] Teams =
    [
        "smba.trafficmanager.net",
        "*.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    private readonly HostNames _names = new([.. Teams, .. more]);

    /// <summary>Whether a message may go there.</summary>
    public bool Allows(Uri? address) =>
        _names.Contain(address) || (loopback && ThisMachine.Has(address));
}
