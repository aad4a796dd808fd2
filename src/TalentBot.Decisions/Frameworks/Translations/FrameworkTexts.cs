using System.Collections.Immutable;
using System.Text.Json;

namespace TalentBot.Decisions.Frameworks.Translations;

/// <summary>The texts of frameworks in other languages.</summary>
public static class FrameworkTexts
{
    /// <summary>All texts of a framework by their keys, for example <c>models.managed.name</c>.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        new Wording(
            (key, text) =>
            {
                texts[key] = text;
                return text;
            }
        ).Of(framework);
        return texts.ToImmutable();
    }

    /// <summary>The framework with its texts in another language.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="texts">Key → text; a text that is missing stays as it is.</param>
    public static Framework Put(Framework framework, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(texts);
        return new Wording((key, text) => texts.GetValueOrDefault(key, text)).Of(framework);
    }

    /// <summary>The embedded translation of the default framework.</summary>
    /// <param name="language">Tag of the language, for example <c>de</c>.</param>
    /// <returns>Key → text; empty for the language it is written in and for languages that it is not translated to.</returns>
    public static ImmutableDictionary<string, string> OfDefault(string language)
    {
        using var stream = typeof(FrameworkTexts).Assembly.GetManifestResourceStream(
            $"default.{language}.json"
        );
        return stream is null
            ? ImmutableDictionary<string, string>.Empty
            : JsonSerializer
                .Deserialize<Dictionary<string, string>>(stream)!
                .ToImmutableDictionary(StringComparer.Ordinal);
    }
}
