using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Rounds;

/// <summary>The form that starts a second round.</summary>
internal static class RoundFormCard
{
    /// <summary>Id of the form in its button's data; that of the leaders' form is another.</summary>
    public const string FormId = "round";

    public const string Questions = "questions";
    public const string Date = "date";
    public const string Time = "time";

    /// <summary>The form.</summary>
    /// <param name="assessment">A closed one.</param>
    /// <param name="proposed">The questions to choose from, in the language.</param>
    /// <param name="language">The language of the owner who starts it.</param>
    /// <param name="zone">Name of the time zone in which the deadline is read.</param>
    /// <param name="fields">What was filled in.</param>
    public static AdaptiveCard Create(
        Assessment assessment,
        ImmutableArray<Question> proposed,
        Language language,
        string zone,
        FormFields fields
    ) =>
        Card.Of(
            language["round.title"],
            [
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(language["round.what"]),
                .. fields.Faults,
                .. proposed.SelectMany((q, i) => Question(assessment, q, i + 1, language)),
                .. Inputs(proposed, language, zone, fields).SelectMany(fields.Marked),
                CardText.Aside(language["round.how"]),
            ],
            CardButton
                .Sends(
                    language["round.submit"],
                    Verb.Next,
                    ("form", FormId),
                    ("assessment", assessment.Id)
                )
                .AsPrimary()
        );

    private static IEnumerable<AdaptiveElement> Question(
        Assessment assessment,
        Question question,
        int number,
        Language language
    ) =>
        [
            CardText.PartHeading(string.Create(language.Culture, $"{number} · {question.Name}")),
            CardText.Paragraph(question.Asks),
            .. RoundContext.Now(assessment, question, language),
        ];

    private static IEnumerable<AdaptiveElement> Inputs(
        ImmutableArray<Question> proposed,
        Language language,
        string zone,
        FormFields fields
    ) =>
        [
            fields.Many(
                Questions,
                language["round.questions"],
                proposed.Select(q => (q.Id, q.Name))
            ),
            fields.Date(Date, language.Say("round.closes-on", ("zone", zone))),
            fields.Time(Time, language["round.closes-at"]),
        ];
}
