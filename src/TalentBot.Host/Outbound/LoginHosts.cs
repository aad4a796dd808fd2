namespace TalentBot.Host.Outbound;

/// <summary>Where the bot may ask for tokens and for the keys of the channel; nobody else sees its secret.</summary>
/// <param name="loopback">Whether this machine is allowed too: for a login service of one's own, in development.</param>
internal sealed class LoginHosts(bool loopback)
{
    private static readonly HostNames Names = new([
        "login.botframework.com",
        "login.botframework.azure.us",
        "login.microsoftonline.com",
        "login.microsoftonline.us",
    ]);

    /// <summary>Whether a request may go there.</summary>
    public bool Allows(Uri? address) =>
        Names.Contain(address) || (loopback && ThisMachine.Has(address));
}
