using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What only tokens of emulators claim.</summary>
internal static class EmulatorToken
{
    private const string First = "1.0";
    private const string Second = "2.0";

    /// <summary>The app that asked for a token, under the name that the token's version has for it; null for none.</summary>
    public static string PartyOf(JsonWebToken token) =>
        TextOf(token, AuthenticationConstants.VersionClaim) switch
        {
            null or First => TextOf(token, AuthenticationConstants.AppIdClaim),
            Second => TextOf(token, AuthenticationConstants.AuthorizedParty),
            _ => null,
        };

    private static string TextOf(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<string>(claim, out var text) ? text : null;
}
