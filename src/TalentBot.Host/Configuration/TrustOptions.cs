namespace TalentBot.Host.Configuration;

/// <summary>Whom the bot lets in beyond what its registration says.</summary>
internal sealed class TrustOptions
{
    public const string Section = "Trust";

    /// <summary>Ids of the tenants whose people may use the bot, separated by commas.</summary>
    public string AllowedTenants { get; init; } = "";

    /// <summary>The same, one by one.</summary>
    internal string[] Tenants =>
        AllowedTenants.Split(
            ',',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
