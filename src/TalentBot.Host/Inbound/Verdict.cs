using TalentBot.Host.Inbound.Tokens;

namespace TalentBot.Host.Inbound;

/// <summary>What becomes of a request.</summary>
internal abstract record Verdict
{
    private Verdict() { }

    /// <summary>Its turn runs.</summary>
    public sealed record Admitted : Verdict;

    /// <summary>It is fine, and nothing happens: bots do not talk to each other here.</summary>
    public sealed record Ignored : Verdict;

    /// <summary>It is no activity.</summary>
    /// <param name="Status">The status that says what is wrong with it.</param>
    public sealed record Malformed(int Status) : Verdict;

    /// <summary>Nobody who is trusted sent it.</summary>
    public sealed record Untrusted(TokenFault Fault, string? Detail = null) : Verdict;

    /// <summary>It is genuine, but of a tenant that the bot does not serve.</summary>
    /// <param name="Tenant">Its id, if it is one.</param>
    public sealed record Foreign(Guid? Tenant) : Verdict;
}
