using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Rounds;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Rounds;

/// <summary>Says in the thread that a second round has begun.</summary>
internal static class RoundCard
{
    /// <summary>The card.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="round">The round that runs.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of its channel.</param>
    public static AdaptiveCard Create(
        Assessment assessment,
        Round round,
        Framework framework,
        Language language
    )
    {
        var id = ("assessment", assessment.Id);
        return Card.Of(
            $"{assessment.Title}: {language["round.begun"]}",
            [
                .. Head(assessment, language["round.begun"]),
                CardText.Paragraph(language["round.invitation"]),
                .. Questions(round, framework),
                CardText.Paragraph(
                    language.Say("round.until", ("when", CardTime.Local(assessment.Deadline)))
                ),
            ],
            CardButton.OpensDialog(language["round.answer"], Verb.Answer, id).AsPrimary(),
            CardButton.Sends(language["round.answer-in-chat"], Verb.AnswerInChat, id)
        );
    }

    /// <summary>The card once the round is over: nothing is left to press.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="number">The round's number.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of its channel.</param>
    public static AdaptiveCard Over(
        Assessment assessment,
        int number,
        Framework framework,
        Language language
    ) =>
        Card.Of(
            $"{assessment.Title}: {language["round.over"]}",
            [
                .. Head(assessment, language["round.over"]),
                .. assessment
                    .Rounds.Where(r => r.Number == number)
                    .SelectMany(r => Questions(r, framework)),
            ]
        );

    private static AdaptiveElement[] Head(Assessment assessment, string heading) =>
        [CardText.Heading(heading), CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder)];

    private static IEnumerable<AdaptiveElement> Questions(Round round, Framework framework) =>
        round.Questions.Select(q => CardText.Item(framework.Question(q).Name));
}
