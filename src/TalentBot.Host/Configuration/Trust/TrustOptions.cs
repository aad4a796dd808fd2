namespace TalentBot.Host.Configuration.Trust;

/// <summary>Whom the bot lets in beyond what its registration says.</summary>
internal sealed class TrustOptions
{
    public const string Section = "Trust";

    /// <summary>Ids of the tenants whose people may use the bot, separated by commas.</summary>
    public string AllowedTenants { get; init; } = "";

    /// <summary>Hosts besides those of Teams that the bot may send messages and its token to, separated by commas.</summary>
    public string ServiceHosts { get; init; } = "";

    /// <summary>Hosts besides those of SharePoint that files may be put on, separated by commas.</summary>
    public string UploadHosts { get; init; } = "";

    /// <summary>Whether the Bot Framework Emulator is let in with a token for the bot's own app; in development only.</summary>
    public bool AllowEmulator { get; init; }

    /// <summary>The tenants, one by one.</summary>
    internal string[] Tenants => Split(AllowedTenants);

    /// <summary>The hosts, one by one.</summary>
    internal string[] Hosts => Split(ServiceHosts);

    /// <summary>The hosts for files, one by one.</summary>
    internal string[] FileHosts => Split(UploadHosts);

    private static string[] Split(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
