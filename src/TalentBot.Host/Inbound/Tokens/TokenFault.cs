namespace TalentBot.Host.Inbound.Tokens;

/// <summary>Why the sender of a request is not trusted. The log says it; the sender never learns it.</summary>
internal enum TokenFault
{
    /// <summary>There is no token.</summary>
    Missing,

    /// <summary>There is one, though the bot has no app that it could be for.</summary>
    Unexpected,

    /// <summary>There are several headers, or another scheme.</summary>
    NotBearer,

    /// <summary>The header is longer than any real one.</summary>
    TooLong,

    /// <summary>It is not three parts with a JSON object in the first two.</summary>
    Malformed,

    /// <summary>It is not signed with RS256.</summary>
    Algorithm,

    /// <summary>Its header names no key, brings its own, or demands what nobody here understands.</summary>
    Header,

    /// <summary>Somebody else made it.</summary>
    Issuer,

    /// <summary>It is for somebody else.</summary>
    Audience,

    /// <summary>Another app asked for it: another bot, not an emulator with this one's secret.</summary>
    Party,

    /// <summary>It has run out, is not valid yet, or lives too long.</summary>
    Lifetime,

    /// <summary>It names no service that the bot may speak to.</summary>
    ServiceUrl,

    /// <summary>No key of the channel made its signature.</summary>
    Signature,

    /// <summary>The activity names another service than the token.</summary>
    OtherService,

    /// <summary>The activity says that it comes from another channel than Teams.</summary>
    OtherChannel,

    /// <summary>The activity names two tenants.</summary>
    TwoTenants,
}
