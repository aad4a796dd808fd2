using AdaptiveCards;

namespace TalentBot.Cards;

/// <summary>The kinds of text on a card. What people typed goes through <c>Literal</c> and <c>Labelled</c> only.</summary>
internal static class CardText
{
    /// <summary>A heading in our words.</summary>
    public static AdaptiveTextBlock Heading(
        string text,
        AdaptiveTextSize size = AdaptiveTextSize.Medium
    ) =>
        new(text)
        {
            Style = AdaptiveTextBlockStyle.Heading,
            Size = size,
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
        };

    /// <summary>A heading that begins a new part of a long card.</summary>
    public static AdaptiveTextBlock PartHeading(string text)
    {
        var heading = Heading(text);
        heading.Separator = true;
        heading.Spacing = AdaptiveSpacing.Large;
        return heading;
    }

    /// <summary>A paragraph in our words.</summary>
    public static AdaptiveTextBlock Paragraph(string text) => new(text) { Wrap = true };

    /// <summary>A line that stands out in our words, close to what stands above.</summary>
    public static AdaptiveTextBlock Strong(
        string text,
        AdaptiveTextColor colour = AdaptiveTextColor.Default
    ) =>
        new(text)
        {
            Wrap = true,
            Color = colour,
            Weight = AdaptiveTextWeight.Bolder,
            Spacing = AdaptiveSpacing.Small,
        };

    /// <summary>A paragraph in our words that belongs to the line above.</summary>
    public static AdaptiveTextBlock Under(string text) =>
        new(text) { Wrap = true, Spacing = AdaptiveSpacing.None };

    /// <summary>A paragraph in our words, close to what stands above.</summary>
    public static AdaptiveTextBlock Close(string text) =>
        new(text) { Wrap = true, Spacing = AdaptiveSpacing.Small };

    /// <summary>A quiet line in our words that belongs to the line above.</summary>
    public static AdaptiveTextBlock Footnote(string text)
    {
        var footnote = Aside(text);
        footnote.Spacing = AdaptiveSpacing.None;
        return footnote;
    }

    /// <summary>One of several things in our words.</summary>
    public static AdaptiveTextBlock Item(string text) =>
        new($"• {text}") { Wrap = true, Spacing = AdaptiveSpacing.Small };

    /// <summary>A quieter paragraph in our words.</summary>
    public static AdaptiveTextBlock Aside(string text) =>
        new(text)
        {
            Wrap = true,
            IsSubtle = true,
            Size = AdaptiveTextSize.Small,
            Spacing = AdaptiveSpacing.Small,
        };

    /// <summary>Text that people typed: shown letter by letter, never read as formatting.</summary>
    public static AdaptiveRichTextBlock Literal(
        string text,
        AdaptiveTextWeight weight = AdaptiveTextWeight.Default,
        AdaptiveTextSize size = AdaptiveTextSize.Default
    ) => Literal(Runs(text, weight, size));

    /// <summary>A label in our words, followed by text that people typed.</summary>
    public static AdaptiveRichTextBlock Labelled(string label, string text) =>
        Literal([
            new AdaptiveTextRun(label + " ") { Weight = AdaptiveTextWeight.Bolder },
            .. Runs(text, AdaptiveTextWeight.Default, AdaptiveTextSize.Default),
        ]);

    /// <summary>Text that people typed, where only a string can stand: without the signs that clients read as formatting.</summary>
    public static string Unformatted(string text) =>
        string.Join(
            ' ',
            string.Concat(text.Select(c => Signs.Contains(c, StringComparison.Ordinal) ? ' ' : c))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    private const string Signs = "[]()*_`#<>~|\\{}!";

    private static AdaptiveRichTextBlock Literal(IEnumerable<AdaptiveTextRun> runs) =>
        new() { Inlines = [.. runs] };

    /// <summary>Clients read <c>{{DATE(…)}}</c> also inside a run, so two braces never stand in the same one.</summary>
    private static IEnumerable<AdaptiveTextRun> Runs(
        string text,
        AdaptiveTextWeight weight,
        AdaptiveTextSize size
    ) =>
        text.Replace("{{", "{\0{", StringComparison.Ordinal)
            .Replace("{{", "{\0{", StringComparison.Ordinal)
            .Split('\0')
            .Select(part => new AdaptiveTextRun(part) { Weight = weight, Size = size });
}
