namespace Microsoft.Bot.Schema;

/// <summary>Where a token can be sent.</summary>
public class TokenPostResource
{
    public TokenPostResource() { }

    public string SasUrl { get; set; }
}
