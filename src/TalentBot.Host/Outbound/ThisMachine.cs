namespace TalentBot.Host.Outbound;

/// <summary>Addresses that never leave this machine.</summary>
internal static class ThisMachine
{
    /// <summary>Whether an address is one of them, on whatever port.</summary>
    public static bool Has(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo: "", IsLoopback: true }
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
