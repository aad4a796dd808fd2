using System.Collections.Immutable;

namespace TalentBot.Sandbox.Hosting;

/// <summary>How the host is started.</summary>
public sealed record HostSettings
{
    /// <summary>The port on loopback; null for a free one.</summary>
    public int? Port { get; init; }

    /// <summary>The data to start with; null for none, kept in a folder that goes with the host.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Further environment variables, such as <c>Storage__Provider</c>.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>How long the host may take until it is ready.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
