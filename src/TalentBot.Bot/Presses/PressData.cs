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

    /// <summary>What Teams itself reads in a button's data.</summary>
    private const string ForTheClient = "msteams";

    private PressData(ImmutableDictionary<string, string> values) => Values = values;

    /// <summary>Member name → text. A list is read as several choices are written, “a,b”; an object as its JSON, which no field takes.</summary>
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
    /// <param name="verb">What is asked for when the data does not say.</param>
    public static PressData Read(object? value, string? verb = null)
    {
        var members = Members(value?.ToString());
        return new(
            verb is null || members.ContainsKey("verb") ? members : members.Add("verb", verb)
        );
    }

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
            if (member.Name is not ForTheClient && Text(member.Value) is { } text)
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
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Text)),
            _ => value.GetRawText(),
        };
}
