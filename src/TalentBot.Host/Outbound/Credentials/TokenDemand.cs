namespace TalentBot.Host.Outbound.Credentials;

/// <summary>What token the SDK wants.</summary>
/// <param name="Audience">For whom it is made.</param>
/// <param name="LoginEndpoint">The login service with the channel's own tenant.</param>
/// <param name="ValidateAuthority">Whether that must be one that the token library knows.</param>
internal sealed record TokenDemand(string Audience, string LoginEndpoint, bool ValidateAuthority)
{
    private const string Everything = "/.default";

    /// <summary>The scope that stands for all that the audience grants.</summary>
    public string Scope =>
        Audience.EndsWith(Everything, StringComparison.Ordinal)
            ? Audience
            : Audience.TrimEnd('/') + Everything;

    /// <summary>Where it is asked for.</summary>
    /// <param name="tenant">The app's own tenant; empty for the channel's.</param>
    public Uri Authority(string tenant) =>
        tenant.Length == 0 ? new Uri(LoginEndpoint) : new Uri(new Uri(LoginEndpoint), "/" + tenant);
}
