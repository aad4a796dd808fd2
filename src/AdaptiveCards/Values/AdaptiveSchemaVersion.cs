using System.Globalization;

namespace AdaptiveCards;

/// <summary>The version of Adaptive Cards that a card needs.</summary>
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion() { }

    /// <param name="versionString">Numbers with dots between; the first two count.</param>
    /// <exception cref="AdaptiveSerializationException">The text is no version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        ArgumentNullException.ThrowIfNull(versionString);
        (Major, Minor) = TryParse(versionString, out var version)
            ? (version.Major, version.Minor)
            : throw new AdaptiveSerializationException($"'{versionString}' is no version.");
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
        int[] numbers = [0, 0];
        var parts = text.Split('.').Take(numbers.Length).ToArray();
        version = parts.Select((part, i) => TryParseNumber(part, out numbers[i])).All(ok => ok)
            ? new AdaptiveSchemaVersion(numbers[0], numbers[1])
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
