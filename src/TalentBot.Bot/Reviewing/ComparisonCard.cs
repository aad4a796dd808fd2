using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Choosing;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Reviewing;

/// <summary>What was predicted beside what happened.</summary>
internal static class ComparisonCard
{
    /// <summary>The card.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="reviewed">Its state.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of the readers.</param>
    public static AdaptiveCard Create(
        Assessment assessment,
        AssessmentState.Reviewed reviewed,
        Framework framework,
        Language language
    )
    {
        var (decision, review) = (reviewed.Before.Decision, reviewed.Review);
        var comparison = Comparison.Of(decision, review);
        var went = language[ReviewFields.Courses.Single(c => c.Course == review.Course).Key];
        return Card.Of(
            $"{assessment.Title}: {went}",
            [
                CardText.Heading(language["review.looked-back"]),
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(ChoiceText.Of(decision, framework, language)),
                CardText.Heading(language.Say("review.went", ("course", went))),
                .. Part(
                    language["review.part-risks"],
                    comparison.Risks,
                    id => framework.Risk(id).Name,
                    language
                ),
                .. Part(
                    language["review.part-patterns"],
                    comparison.Patterns,
                    id => framework.Patterns.First(p => p.Id == id).Name,
                    language
                ),
                .. review.Text.Length > 0
                    ? [CardText.Labelled(language["review.remember"], review.Text)]
                    : Array.Empty<AdaptiveElement>(),
                CardText.Labelled(language["review.by"], review.By.Name),
            ],
            CardButton.OpensDialog(
                language["review.record"],
                Verb.Record,
                ("assessment", assessment.Id)
            )
        );
    }

    private static IEnumerable<AdaptiveElement> Part(
        string heading,
        Matches matches,
        Func<string, string> name,
        Language language
    )
    {
        (string Key, IEnumerable<string> Ids)[] rows =
        [
            ("review.hits", matches.Hits),
            ("review.misses", matches.Misses),
            ("review.surprises", matches.Surprises),
        ];
        return
        [
            CardText.PartHeading(heading),
            .. rows.SelectMany(row => Row(language[row.Key], row.Ids.Select(name), language)),
        ];
    }

    private static IEnumerable<AdaptiveElement> Row(
        string label,
        IEnumerable<string> names,
        Language language
    ) =>
        [
            new AdaptiveTextBlock(label) { Weight = AdaptiveTextWeight.Bolder, Wrap = true },
            .. names.DefaultIfEmpty(language["review.nothing"]).Select(CardText.Item),
        ];
}
