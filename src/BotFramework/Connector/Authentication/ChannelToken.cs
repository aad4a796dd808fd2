using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token that was found good, and what its key may vouch for.</summary>
internal sealed record ChannelToken(ClaimsIdentity Identity, IReadOnlySet<string> Endorsements)
{
    /// <summary>What stands for a token where none is demanded.</summary>
    public static ChannelToken Anonymous =>
        new(
            new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType),
            new HashSet<string>(StringComparer.Ordinal)
        )
        {
            IsAnonymous = true,
        };

    /// <summary>Whether no token was demanded.</summary>
    public bool IsAnonymous { get; private init; }

    /// <summary>Whether an emulator brought it; such a token names neither a service nor a channel.</summary>
    public bool IsOfEmulator { get; init; }

    /// <summary>Refuses an activity for which this token does not vouch.</summary>
    /// <exception cref="UnauthorizedAccessException">Another channel or service sent it.</exception>
    public void RefuseUnlessFor(Activity activity, IEnumerable<string> requiredEndorsements)
    {
        if (IsAnonymous || IsOfEmulator)
        {
            return;
        }

        var claim = Identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (
            string.IsNullOrEmpty(claim)
            || !string.Equals(claim, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new UnauthorizedAccessException("The token is for another service URL.");
        }

        if (
            activity.ChannelId is null
            || !requiredEndorsements.Append(activity.ChannelId).All(Endorsements.Contains)
        )
        {
            throw new UnauthorizedAccessException("The key may not sign for this channel.");
        }
    }
}
