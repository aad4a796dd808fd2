using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace TalentBot.Languages;

/// <summary>A language that the bot speaks, with its sentences.</summary>
/// <remarks>
/// A key is <c>area.name</c>; the area is a resource file of this folder. A sentence names what is put into it in
/// braces; one that counts has a form for each plural of the language: <c>area.name.one</c>, <c>area.name.other</c>.
/// </remarks>
internal sealed class Language
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Areas = new(
        StringComparer.Ordinal
    );

    private readonly PluralRule _plural;

    private Language(string tag, PluralRule plural) =>
        (Culture, _plural) = (CultureInfo.GetCultureInfo(tag), plural);

    /// <summary>The language of people whose own the bot does not speak.</summary>
    public static Language English { get; } = new("en", PluralRule.OneAlone);

    /// <summary>Every language, English first.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        English,
        new("de", PluralRule.OneAlone),
        new("fr", PluralRule.NoneAndOne),
        new("es", PluralRule.OneAlone),
        new("ar", PluralRule.Arabic),
    ];

    /// <summary>For dates and figures.</summary>
    public CultureInfo Culture { get; }

    /// <summary>For example <c>de</c>.</summary>
    public string Tag => Culture.Name;

    /// <summary>Whether it is written from the right to the left.</summary>
    public bool IsRightToLeft => Culture.TextInfo.IsRightToLeft;

    /// <summary>The language of a locale; English when it is none that the bot speaks.</summary>
    /// <param name="locale">As a client sends it, for example <c>de-AT</c>; null when it sends none.</param>
    public static Language Of(string? locale)
    {
        var tag = (locale ?? "").Split('-', '_')[0];
        return All.FirstOrDefault(l => l.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase))
            ?? English;
    }

    /// <summary>A sentence.</summary>
    /// <exception cref="KeyNotFoundException">The resources have none of this key.</exception>
    public string this[string key] =>
        Find(key) ?? throw new KeyNotFoundException($"No sentence is called “{key}”.");

    /// <summary>A sentence of a key that may be missing; null then.</summary>
    public string? Find(string key) => Area(key).GetString(key, Culture);

    /// <summary>A sentence with something put into it.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="values">Name in braces → what to put there.</param>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) =>
        Sentence.Fill(this[key], this, values);

    /// <summary>A sentence in the form that fits a number, which it may hold as <c>{count}</c>.</summary>
    public string Count(
        string key,
        int count,
        params ReadOnlySpan<(string Name, object Value)> values
    ) =>
        Sentence.Fill(
            Find($"{key}.{_plural.FormOf(count)}") ?? this[$"{key}.other"],
            this,
            [("count", count), .. values]
        );

    /// <summary>Several things in one sentence, as the language lists them.</summary>
    public string List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length < 2
            ? string.Concat(all)
            : Say(
                "language.list",
                ("first", string.Join(this["language.comma"], all[..^1])),
                ("last", all[^1])
            );
    }

    /// <summary>The plural forms that a counting sentence of this language must have.</summary>
    internal IReadOnlyList<string> PluralForms => _plural.Forms;

    private static ResourceManager Area(string key) =>
        Areas.GetOrAdd(
            key.Split('.')[0],
            area => new($"TalentBot.Languages.{area}", typeof(Language).Assembly)
        );
}
