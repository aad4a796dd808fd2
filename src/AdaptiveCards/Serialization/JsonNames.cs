using System.Collections.Frozen;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>How the values of an enumeration are written in JSON.</summary>
internal static class JsonNames
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Table<TEnum>.Names.GetValueOrDefault(value);

    public static bool TryParse<TEnum>(string name, out TEnum value)
        where TEnum : struct, Enum => Table<TEnum>.Values.TryGetValue(name, out value);

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<string, TEnum> Values = Enum.GetNames<TEnum>()
            // Every enumeration of the format takes "default", whatever its first value is called.
            .Append("Default")
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(
                JsonNamingPolicy.CamelCase.ConvertName,
                name => Enum.TryParse<TEnum>(name, out var value) ? value : default,
                StringComparer.OrdinalIgnoreCase
            );

        public static readonly FrozenDictionary<TEnum, string> Names = Enum.GetNames<TEnum>()
            // The format has no "normal": that is an older name of the default.
            .Where(name => name != "Normal")
            .ToFrozenDictionary(Enum.Parse<TEnum>, JsonNamingPolicy.CamelCase.ConvertName);
    }
}
