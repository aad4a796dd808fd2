using System.Globalization;

namespace AdaptiveCards;

/// <summary>The version of Adaptive Cards that a card needs.</summary>
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion() { }

    /// <exception cref="ArgumentException">The text is not two numbers with a dot between.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        (Major, Minor) = TryParse(versionString, out var version)
            ? (version.Major, version.Minor)
            : throw new ArgumentException(
                $"'{versionString}' is no version.",
                nameof(versionString)
            );
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public override bool Equals(object obj) =>
        obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    internal static bool TryParse(string text, out AdaptiveSchemaVersion version)
    {
        var parts = text?.Split('.') ?? [];
        var minor = 0;
        version =
            parts.Length is 1 or 2
            && TryParseNumber(parts[0], out var major)
            && (parts.Length == 1 || TryParseNumber(parts[1], out minor))
                ? new AdaptiveSchemaVersion(major, minor)
                : null;
        return version is not null;
    }

    public static bool operator ==(
        AdaptiveSchemaVersion version1,
        AdaptiveSchemaVersion version2
    ) => Equals(version1, version2);

    public static bool operator !=(
        AdaptiveSchemaVersion version1,
        AdaptiveSchemaVersion version2
    ) => !Equals(version1, version2);

    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Compare(left, right) < 0;

    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Compare(left, right) <= 0;

    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Compare(left, right) > 0;

    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Compare(left, right) >= 0;

    public static implicit operator AdaptiveSchemaVersion(string versionString) =>
        new(versionString);

    private static int Compare(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);

    private static bool TryParseNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
