namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is demanded of tokens beyond the usual.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that every signing key must have besides the channel's.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
