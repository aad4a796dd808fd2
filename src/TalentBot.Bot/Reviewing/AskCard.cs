using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Choosing;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Reviewing;

/// <summary>Asks the owners on the review date what came of the decision.</summary>
internal static class AskCard
{
    /// <summary>The card.</summary>
    /// <param name="assessment">A decided one.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of its channel.</param>
    public static AdaptiveCard Create(
        Assessment assessment,
        Decision decision,
        Framework framework,
        Language language
    ) =>
        Card.Of(
            $"{assessment.Title}: {language["review.ask"]}",
            [
                CardText.Heading(language["review.ask"]),
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(ChoiceText.Of(decision, framework, language)),
                CardText.Labelled(language["review.owners"], Owners(assessment, language)),
                CardText.Paragraph(language["review.why"]),
            ],
            CardButton
                .OpensDialog(language["review.open"], Verb.Review, ("assessment", assessment.Id))
                .AsPrimary()
        );

    private static string Owners(Assessment assessment, Language language) =>
        language.List(
            assessment
                .CoOwners.Prepend(assessment.Owner)
                .Select(p => p.Name)
                .Where(name => name.Length > 0)
        );
}
