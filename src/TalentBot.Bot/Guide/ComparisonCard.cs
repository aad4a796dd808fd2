using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Guide;
using TalentBot.Decisions.Questions;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Guide;

/// <summary>How the models compare: one dimension under the other, as a phone can show it.</summary>
internal static class ComparisonCard
{
    /// <summary>The comparison or a part of it.</summary>
    /// <param name="scene">What it is drawn from.</param>
    /// <param name="part">What of it.</param>
    /// <param name="first">What to say before it; empty for nothing.</param>
    public static AdaptiveCard Create(GuideScene scene, ComparedPart part, string first = "")
    {
        var (framework, language, isShared) = scene;
        return Card.Of(
            Fallback(framework, part, language),
            [
                CardText.Heading(language["compare.title"], AdaptiveTextSize.Large),
                .. Lead(part, language, first),
                .. Body(framework, part),
                isShared
                    ? CardText.Aside(Usage(framework, language))
                    : Chooser(framework, part, language),
            ],
            isShared
                ? CardButton.OpensDialog(language["compare.open"], Verb.Next, Form)
                : CardButton.Sends(language["compare.show"], Verb.Next, Form)
        );
    }

    private static readonly (string, string) Form = ("form", GuideForm.Compare);

    private static string Fallback(Framework framework, ComparedPart part, Language language) =>
        part.Kind is null
            ? language["compare.fallback"]
            : language.Say("compare.fallback-part", ("part", part.Name(framework, language)));

    private static IEnumerable<AdaptiveElement> Lead(
        ComparedPart part,
        Language language,
        string first
    ) =>
        first.Length > 0 ? [CardText.Literal(first)]
        : part.Kind is null ? [CardText.Paragraph(language["compare.lead"])]
        : [];

    private static IEnumerable<AdaptiveElement> Body(Framework framework, ComparedPart part) =>
        part.Kind switch
        {
            SourceKind.Row => Row(framework, framework.Row(part.Id)),
            SourceKind.Model => Model(framework, framework.Model(part.Id)),
            _ => framework.Matrix.SelectMany(row => Row(framework, row)),
        };

    /// <summary>A dimension with a line for each model.</summary>
    public static IEnumerable<AdaptiveElement> Row(Framework framework, MatrixRow row) =>
        [
            CardText.PartHeading(row.Name),
            .. framework.Models.Select(model => Line(model.Name, row.Cells[model.Id])),
        ];

    private static IEnumerable<AdaptiveElement> Model(Framework framework, EngagementModel model) =>
        [
            CardText.PartHeading(model.Name),
            CardText.Literal(model.Summary),
            .. framework.Matrix.Select(row => Line(row.Name, row.Cells[model.Id])),
        ];

    private static AdaptiveRichTextBlock Line(string label, string text)
    {
        var line = CardText.Labelled(label, text);
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }

    private static string Usage(Framework framework, Language language) =>
        language.Say(
            "compare.usage",
            ("word", language["command.compare.words"].Split(',')[0]),
            ("example", framework.Matrix[0].Name)
        );

    private static AdaptiveChoiceSetInput Chooser(
        Framework framework,
        ComparedPart part,
        Language language
    ) =>
        new()
        {
            Id = GuideForm.Choice,
            Label = language["compare.choose"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Separator = true,
            Value = part.Value,
            Choices =
            [
                .. ComparedPart
                    .Of(framework)
                    .Select(p => new AdaptiveChoice
                    {
                        Title = p.Name(framework, language),
                        Value = p.Value,
                    }),
            ],
        };
}
