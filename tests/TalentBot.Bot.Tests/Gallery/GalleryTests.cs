using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Tests.Gallery;

/// <summary>Every card that the conversation shows, in every language.</summary>
public partial class GalleryTests
{
    private const int MostBytes = 24 * 1024;
    private const int MostActions = 6;

    /// <summary>As the SDK writes it: letters of every script as they are.</summary>
    private static readonly JsonSerializerOptions Wire = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What clients know that are of the version 1.2.</summary>
    private static readonly HashSet<string> Old =
    [
        "AdaptiveCard",
        "TextBlock",
        "RichTextBlock",
        "TextRun",
        "Image",
        "ImageSet",
        "Container",
        "ColumnSet",
        "Column",
        "FactSet",
        "ActionSet",
        "Input.Text",
        "Input.Number",
        "Input.Date",
        "Input.Time",
        "Input.Toggle",
        "Input.ChoiceSet",
        "Action.Submit",
        "Action.ToggleVisibility",
        "Action.ShowCard",
        "Action.OpenUrl",
        "Data.Query",
        "task/fetch",
    ];

    /// <summary>Files in a format whose words are English in every language.</summary>
    private static readonly HashSet<string> ForPrograms =
    [
        "state-export-text",
        "state-record-json",
    ];

    /// <summary>What people typed, names, and the head of a record's file, which are the same in every language.</summary>
    private static readonly Regex Typed = TypedText();

    public static TheoryData<string> Tags => [.. Language.All.Select(l => l.Tag)];

    public static TheoryData<string> Translations => [.. Language.All.Skip(1).Select(l => l.Tag)];

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task Every_card_is_one_that_every_client_takes(string tag)
    {
        var language = Language.Of(tag);
        foreach (var (name, card) in await Shelf.FillAsync(language))
        {
            Assert.Equal((name, "1.5"), (name, (string?)card["version"]));
            Assert.Equal((name, tag), (name, (string?)card["lang"]));
            Assert.Equal((name, language.IsRightToLeft), (name, (bool?)card["rtl"] ?? false));
            Assert.False(string.IsNullOrWhiteSpace((string?)card["fallbackText"]), name);
            Assert.True(Encoding.UTF8.GetByteCount(card.ToJsonString(Wire)) <= MostBytes, name);
            Assert.True(card["actions"] is not JsonArray { Count: > MostActions }, name);
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task Every_input_says_what_it_asks_and_every_picture_what_it_shows(string tag)
    {
        foreach (var (name, element) in Elements(await Shelf.FillAsync(Language.Of(tag))))
        {
            var type = (string?)element["type"] ?? "";
            Assert.False(
                type.StartsWith("Input.", StringComparison.Ordinal) && IsEmpty(element["label"]),
                name
            );
            Assert.False(type is "Image" && element["altText"] is null, name);
            Assert.False(HasNothingToChoose(element), $"{name}: {element["label"]}");
            Assert.True(Old.Contains(type) || element["fallback"] is not null, $"{name}: {type}");
        }
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public async Task No_card_says_in_English_what_the_language_has_words_for(string tag)
    {
        var english = await Shelf.FillAsync(Language.English);
        var translated = await Shelf.FillAsync(Language.Of(tag));
        var same = translated
            .Where(card => english.ContainsKey(card.Key) && !ForPrograms.Contains(card.Key))
            .SelectMany(card => Texts(card.Value).Intersect(Texts(english[card.Key])))
            .Where(text => Words().Count(Ours(text)) > 1)
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(same);
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public async Task Every_language_is_shown_the_same_cards(string tag) =>
        Assert.Equal(
            (await Shelf.FillAsync(Language.English)).Keys,
            (await Shelf.FillAsync(Language.Of(tag))).Keys
        );

    [Fact]
    public async Task Every_kind_of_button_is_met()
    {
        var met = Elements(await Shelf.FillAsync(Language.English))
            .Select(e => (string?)e.Element["data"]?["verb"])
            .ToHashSet();

        Assert.All(Verbs(), verb => Assert.Contains(verb, met));
    }

    private static IEnumerable<string> Verbs() =>
        typeof(Verb).GetFields().Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Texts(JsonObject card) =>
        Elements(card)
            .SelectMany(e =>
                new[] { e["text"], e["title"], e["label"], e["placeholder"], e["altText"] }
            )
            .OfType<JsonValue>()
            .Select(value => value.ToString());

    /// <summary>What is left of a text without what people typed.</summary>
    private static string Ours(string text) =>
        Typed.Replace(
            Cards
                .States.Typed.All.OrderByDescending(typed => typed.Length)
                .Aggregate(
                    text,
                    (left, typed) => left.Replace(typed, "", StringComparison.Ordinal)
                ),
            ""
        );

    /// <summary>Choices that Teams looks up itself, such as people, are not on the card.</summary>
    private static bool HasNothingToChoose(JsonObject element) =>
        (string?)element["type"] is "Input.ChoiceSet"
        && element["choices"] is not JsonArray { Count: > 0 }
        && element["choices.data"] is null;

    private static bool IsEmpty(JsonNode? node) => string.IsNullOrWhiteSpace((string?)node);

    private static IEnumerable<(string Name, JsonObject Element)> Elements(
        IReadOnlyDictionary<string, JsonObject> cards
    ) =>
        cards.SelectMany(c =>
            Elements(c.Value).Where(e => e["type"] is not null).Select(e => (c.Key, e))
        );

    private static IEnumerable<JsonObject> Elements(JsonNode? node) =>
        node switch
        {
            JsonObject o => [o, .. o.SelectMany(member => Elements(member.Value))],
            JsonArray a => a.SelectMany(Elements),
            _ => [],
        };

    [GeneratedRegex(@"[A-Za-z]{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"Payments rewrite|Payments team|Search|Ledger|Because|weather|Ana|Ben|Cara|Olga|Apps|Board|TalentBot|Staff Augmentation|Managed Services|\{\{.*\}\}|^[a-z-]+: .*|\d{4}-\d\d-\d\d-.*\.md",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex TypedText();
}
