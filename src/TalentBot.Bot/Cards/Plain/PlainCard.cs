using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Languages;

namespace TalentBot.Cards.Plain;

/// <summary>Writes a card as plain text that says the same, for clients that show no cards.</summary>
/// <param name="language">The language of the card.</param>
internal sealed class PlainCard(Language language)
{
    private readonly PlainInput _inputs = new(language);

    /// <summary>Everything to read on the card, a line an element, and what its buttons do.</summary>
    public static string Of(AdaptiveCard card, Language language)
    {
        var plain = new PlainCard(language);
        IEnumerable<string> lines =
        [
            .. plain.Body(card.Body),
            .. plain.Buttons(card.Actions),
            .. IsChecklist(card) ? [language["twin.answer"]] : Array.Empty<string>(),
        ];
        return string.Join('\n', lines).Trim();
    }

    /// <summary>What unfolds the next part is its heading here.</summary>
    private IEnumerable<string> Body(IReadOnlyList<AdaptiveElement> elements) =>
        elements.SelectMany(
            (element, i) =>
                element is AdaptiveActionSet { Actions: [AdaptiveToggleVisibilityAction unfold] }
                && Unfolds(unfold, elements.ElementAtOrDefault(i + 1))
                    ? ["", unfold.Title]
                    : Lines(element)
        );

    private static bool Unfolds(AdaptiveToggleVisibilityAction unfold, AdaptiveElement? next) =>
        unfold.TargetElements.Exists(target => target.ElementId == next?.Id);

    private IEnumerable<string> Lines(AdaptiveElement element) =>
        Content(element) is { Length: > 0 } lines && BeginsPart(element)
            ? ["", .. lines]
            : Content(element);

    private ImmutableArray<string> Content(AdaptiveElement element) =>
        element switch
        {
            AdaptiveTextBlock { Text: var text } => [PlainTime.In(text, language)],
            AdaptiveRichTextBlock { Inlines: var inlines } =>
            [
                string.Concat(inlines.OfType<AdaptiveTextRun>().Select(r => r.Text)),
            ],
            AdaptiveFactSet { Facts: var facts } => [.. facts.Select(Fact)],
            AdaptiveTable { Rows: var rows } => [.. rows.Select(Row)],
            AdaptiveColumnSet { Columns: var columns } => Columns(columns),
            AdaptiveImage { AltText: { Length: > 0 } text } => [text],
            AdaptiveImageSet { Images: var images } => [.. images.SelectMany(Lines)],
            AdaptiveActionSet { Actions: var actions } => Buttons(actions),
            AdaptiveInput input => _inputs.Lines(input),
            AdaptiveCollectionElement all => [.. all.SelectMany(Lines)],
            AdaptiveUnknownElement { Fallback.Content: AdaptiveElement stand } => [.. Lines(stand)],
            _ => [],
        };

    private string Fact(AdaptiveFact fact) =>
        language.Say(
            "twin.fact",
            ("title", fact.Title),
            ("value", PlainTime.In(fact.Value, language))
        );

    private string Row(AdaptiveTableRow row) =>
        string.Join(
            " | ",
            row.Cells.Select(c => string.Join(' ', c.Items.SelectMany(i => Content(i))))
        );

    /// <summary>Columns of a line each stand side by side, longer ones under each other.</summary>
    private ImmutableArray<string> Columns(IEnumerable<AdaptiveColumn> columns)
    {
        var written = columns
            .Select(c => c.Items.SelectMany(i => Content(i)).ToArray())
            .Where(lines => lines.Length > 0)
            .ToArray();
        return written switch
        {
            [] => [],
            _ when written.All(lines => lines.Length is 1) =>
            [
                string.Join(" | ", written.Select(lines => lines[0])),
            ],
            _ => [.. written.SelectMany(lines => lines)],
        };
    }

    /// <summary>What only unfolds parts of the card is left out: all of it is written.</summary>
    private ImmutableArray<string> Buttons(IEnumerable<AdaptiveAction> actions)
    {
        var titles = actions
            .Where(a => a is not AdaptiveToggleVisibilityAction)
            .Select(a => a.Title)
            .ToArray();
        return titles.Length > 0
            ?
            [
                "",
                language.Say(
                    "twin.actions",
                    ("actions", string.Join(language["language.comma"], titles))
                ),
            ]
            : [];
    }

    private static bool BeginsPart(AdaptiveElement element) =>
        element is AdaptiveTextBlock { Style: AdaptiveTextBlockStyle.Heading } || element.Separator;

    /// <summary>Only forms of the checklist carry the revision that they were drawn from; they can be typed too.</summary>
    private static bool IsChecklist(AdaptiveCard card) =>
        card
            .Actions.OfType<AdaptiveSubmitAction>()
            .Any(a => a.Data is IDictionary<string, object> data && data.ContainsKey("basis"));
}
