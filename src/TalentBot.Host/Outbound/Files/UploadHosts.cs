namespace TalentBot.Host.Outbound.Files;

/// <summary>Where the bot may put files that people have agreed to take: an answer names the address, and a stranger could have named it.</summary>
/// <param name="more">Names that the organisation adds to those of its files.</param>
/// <param name="loopback">Whether any port of this machine is allowed too: for the local mode.</param>
internal sealed class UploadHosts(IEnumerable<string> more, bool loopback)
{
    private static readonly string[] Files =
    [
        "*.sharepoint.com",
        "*.sharepoint.us",
        "*.sharepoint-mil.us",
    ];

    private readonly HostNames _names = new([.. Files, .. more]);

    /// <summary>Whether a file may go there.</summary>
    public bool Allows(Uri? address) =>
        _names.Contain(address) || (loopback && ThisMachine.Has(address));
}
