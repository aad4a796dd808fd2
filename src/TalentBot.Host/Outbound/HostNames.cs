using System.Collections.Frozen;

namespace TalentBot.Host.Outbound;

/// <summary>Names of hosts; one that begins with “*.” stands for every host below it.</summary>
internal sealed class HostNames(IEnumerable<string> names)
{
    private const string Below = "*.";

    private readonly FrozenSet<string> _names = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether requests for an address go to one of them, by the scheme and port that all have.</summary>
    public bool Contain(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo: "", IsDefaultPort: true }
        && address.Scheme == Uri.UriSchemeHttps
        && address.HostNameType is UriHostNameType.Dns
        && Parents(address.IdnHost).Prepend(address.IdnHost).Any(_names.Contains);

    /// <summary>Whether a text can stand in the list: a whole name, or all that is below at least two parts.</summary>
    public static bool IsName(string text)
    {
        var name = text.StartsWith(Below, StringComparison.Ordinal) ? text[Below.Length..] : text;
        return Uri.CheckHostName(name) is UriHostNameType.Dns
            && name.Split('.') is { Length: >= 2 } parts
            && Array.TrueForAll(parts, p => p.Length > 0)
            && !parts[^1].All(char.IsAsciiDigit);
    }

    private static IEnumerable<string> Parents(string host)
    {
        for (var dot = host.IndexOf('.', StringComparison.Ordinal); dot >= 0; )
        {
            yield return string.Concat("*", host.AsSpan(dot));
            dot = host.IndexOf('.', dot + 1);
        }
    }
}
