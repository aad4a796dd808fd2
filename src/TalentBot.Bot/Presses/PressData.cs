using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace TalentBot.Presses;

/// <summary>What came with a pressed button: the card's data and the inputs' values, all as text.</summary>
/// <remarks>Nothing in it says who pressed: that comes from the authenticated activity alone.</remarks>
internal sealed class PressData
{
    /// <summary>Longest value that is read; longer ones are cut, so that a check of length still finds them too long.</summary>
    private const int LongestValue = 5000;

    private PressData(ImmutableDictionary<string, string> values) => Values = values;

    /// <summary>Member name → text; members that are no text, number or truth value are left aside.</summary>
    public ImmutableDictionary<string, string> Values { get; }

    /// <summary>What is asked for; empty when missing.</summary>
    public string Verb => Values.GetValueOrDefault("verb", "");

    /// <summary>Id of the assessment; empty when missing.</summary>
    public string Assessment => Values.GetValueOrDefault("assessment", "");

    /// <summary>Id of the form; empty when missing.</summary>
    public string Form => Values.GetValueOrDefault("form", "");

    /// <summary>Revision that the form was drawn from; null when missing or no number.</summary>
    public int? Basis =>
        int.TryParse(
            Values.GetValueOrDefault("basis"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var basis
        )
            ? basis
            : null;

    /// <summary>Reads the data of a pressed button; total.</summary>
    /// <param name="value">The activity's value, or the part of it that holds the data.</param>
    public static PressData Read(object? value) => new(Members(value?.ToString()));

    private static ImmutableDictionary<string, string> Members(string? json)
    {
        try
        {
            using var document = JsonDocument.Parse(json ?? "{}");
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? Members(document.RootElement)
                : ImmutableDictionary<string, string>.Empty;
        }
        // Texts of half a character parse, but cannot be read as strings.
        catch (Exception fault)
            when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            return ImmutableDictionary<string, string>.Empty;
        }
    }

    private static ImmutableDictionary<string, string> Members(JsonElement data)
    {
        var members = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var member in data.EnumerateObject())
        {
            if (Text(member.Value) is { } text)
            {
                members[member.Name] = text[..Math.Min(text.Length, LongestValue)];
            }
        }

        return members.ToImmutable();
    }

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };
}
