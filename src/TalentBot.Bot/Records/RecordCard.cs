using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Choosing;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Records;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Records;

/// <summary>A decision's record to read: context, options, outcome, consequences, who.</summary>
/// <param name="assessment">A closed, decided or reviewed one.</param>
/// <param name="record">Its record, in the language.</param>
/// <param name="framework">Its framework, in the language.</param>
/// <param name="language">The language of the readers.</param>
internal sealed class RecordCard(
    Assessment assessment,
    DecisionRecord record,
    Framework framework,
    Language language
)
{
    /// <summary>The card.</summary>
    /// <param name="actions">Its buttons.</param>
    public AdaptiveCard Create(IEnumerable<AdaptiveAction> actions) =>
        Card.Of(
            $"{record.Title}: {Outcome()}",
            [
                CardText.Heading(language["record.title"], AdaptiveTextSize.Large),
                CardText.Literal(record.Title, AdaptiveTextWeight.Bolder),
                .. Context(),
                .. Options(),
                .. Decided(),
                .. Consequences(),
                .. Confirmation(),
                .. Who(),
            ],
            actions
        );

    private string Outcome() =>
        assessment.Decision is { } decision ? ChoiceText.Of(decision, framework, language)
        : record.Options.FirstOrDefault(o => o.Acceptability is not null) is not { } first
            ? language["record.card-blocked"]
        : record.IsAnswered
            ? language.Say(
                "record.open-recommended",
                ("model", first.Model.Name),
                ("verdict", language[$"record.verdict-{EnumName.Of(record.Verdict)}"])
            )
        : language["record.open-unanswered"];

    private IEnumerable<AdaptiveElement> Context()
    {
        yield return CardText.PartHeading(language["record.context"]);
        if (record.About.Length > 0)
        {
            yield return CardText.Literal(record.About);
        }

        yield return CardText.Paragraph(language["record.question"]);
        yield return CardText.Paragraph(
            language.Say("record.card-closed", ("when", CardTime.Local(record.Closing.At)))
        );
    }

    private IEnumerable<AdaptiveElement> Options() =>
        [
            CardText.PartHeading(language["record.options"]),
            new AdaptiveFactSet
            {
                Facts =
                [
                    .. record.Options.Select(o => new AdaptiveFact(o.Model.Name, OptionText(o))),
                ],
            },
        ];

    private string OptionText(Decisions.Records.Parts.RecordedOption option)
    {
        var index = language.Plain(option.Index);
        return option.RuledOutBy.IsEmpty
            ? language.Say("record.card-index", ("index", index))
            : language.Say(
                "record.card-ruled-out",
                ("facts", string.Join(' ', option.RuledOutBy.Select(f => f.Name)))
            );
    }

    private IEnumerable<AdaptiveElement> Decided()
    {
        yield return CardText.PartHeading(language["record.outcome"]);
        yield return CardText.Paragraph(Outcome());
        if (assessment.Decision is not { } decision)
        {
            yield break;
        }

        if (decision.Choice.Reason.Length > 0)
        {
            yield return CardText.Labelled(language["decide.label-reason"], decision.Choice.Reason);
        }

        if (decision.Dissent.Length > 0)
        {
            yield return CardText.Labelled(language["decide.label-dissent"], decision.Dissent);
        }

        yield return CardText.Labelled(language["decide.label-by"], decision.By.Name);
        if (!assessment.EarlierDecisions.IsEmpty)
        {
            yield return CardText.Aside(
                language.Count("record.card-revised", assessment.EarlierDecisions.Length)
            );
        }
    }

    private IEnumerable<AdaptiveElement> Consequences() =>
        [
            CardText.PartHeading(language["record.consequences"]),
            .. record.Risks.SelectMany(r => Consequence(r.Risk.Name, r.Mitigation)),
            .. record.Patterns.SelectMany(p => Consequence(p.Pattern.Name, p.FirstNoticed)),
            .. record.Risks.IsEmpty && record.Patterns.IsEmpty
                ? [CardText.Paragraph(language["record.no-consequences"])]
                : Array.Empty<AdaptiveElement>(),
        ];

    private static AdaptiveElement[] Consequence(string name, string text) =>
        [CardText.Strong(name), CardText.Under(text)];

    private IEnumerable<AdaptiveElement> Confirmation()
    {
        yield return CardText.PartHeading(language["record.confirmation"]);
        yield return CardText.Paragraph(
            assessment.Decision?.ReviewAt is { } at
                ? language.Say("decide.label-review", ("when", CardTime.Local(at)))
                : language["record.review-never"]
        );
    }

    private IEnumerable<AdaptiveElement> Who() =>
        [
            CardText.PartHeading(language["record.card-who"]),
            CardText.Labelled(language["record.card-deciders"], Names(record.DecisionMakers)),
            CardText.Labelled(language["record.card-consulted"], Names(record.Invited)),
            CardText.Aside(
                assessment.IsPersonal ? language["quick.who-sees-what"]
                : record.Visibility is Visibility.Anonymous
                    ? language["record.visibility-anonymous"]
                : language["record.visibility-named"]
            ),
        ];

    private string Names(IEnumerable<string> names) =>
        language.List(names.Select(n => n.Length > 0 ? n : language["record.unknown-person"]));
}
