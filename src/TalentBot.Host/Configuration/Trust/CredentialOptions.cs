namespace TalentBot.Host.Configuration.Trust;

/// <summary>What vouches for the app in place of a password: a federated credential of its registration.</summary>
internal sealed class CredentialOptions
{
    public const string Section = "Credential";

    /// <summary>The file that the platform keeps a workload's token in; read anew whenever a token is asked for.</summary>
    public string TokenFile { get; init; } = "";

    /// <summary>The managed identity of this machine whose word counts.</summary>
    public string ManagedIdentityClientId { get; init; } = "";

    /// <summary>Whether either is set.</summary>
    internal bool IsSet => TokenFile.Length > 0 || ManagedIdentityClientId.Length > 0;
}
