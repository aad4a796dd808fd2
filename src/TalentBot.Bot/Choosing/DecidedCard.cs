using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Choosing;

/// <summary>Says in the thread what was decided.</summary>
internal static class DecidedCard
{
    /// <summary>The card.</summary>
    /// <param name="assessment">The decided assessment.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of its channel.</param>
    public static AdaptiveCard Create(
        Assessment assessment,
        Decision decision,
        Framework framework,
        Language language
    )
    {
        var said = ChoiceText.Of(decision, framework, language);
        var id = ("assessment", assessment.Id);
        return Card.Of(
            $"{assessment.Title}: {said}",
            [
                CardText.Heading(
                    language[
                        assessment.EarlierDecisions.IsEmpty ? "decide.decided" : "decide.revised"
                    ]
                ),
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Heading(said, AdaptiveTextSize.Large),
                .. Details(decision, language),
            ],
            CardButton.OpensDialog(language["decide.record"], Verb.Record, id),
            CardButton.OpensDialog(language["decide.share"], Verb.Share, id),
            CardButton.OpensDialog(language["decide.revise"], Verb.Decide, id)
        );
    }

    private static IEnumerable<AdaptiveElement> Details(Decision decision, Language language)
    {
        if (decision.Choice.Reason.Length > 0)
        {
            yield return CardText.Labelled(language["decide.label-reason"], decision.Choice.Reason);
        }

        if (decision.Dissent.Length > 0)
        {
            yield return CardText.Labelled(language["decide.label-dissent"], decision.Dissent);
        }

        yield return CardText.Labelled(language["decide.label-by"], decision.By.Name);
        if (decision.ReviewAt is { } at)
        {
            yield return CardText.Paragraph(
                language.Say("decide.label-review", ("when", CardTime.Local(at)))
            );
        }
    }
}
