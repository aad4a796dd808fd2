using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Cards;

/// <summary>The one card of a decision in its thread: what is decided, who is invited, how far it is.</summary>
internal static class DecisionCard
{
    /// <summary>The card as the assessment stands.</summary>
    public static AdaptiveCard Create(
        Assessment assessment,
        Framework framework,
        Language language
    ) =>
        Card.Of(
            language.Say(
                "decision.fallback",
                ("title", assessment.Title),
                ("progress", Progress(assessment, language)),
                ("state", StateText.Plain(assessment, framework, language))
            ),
            [
                CardText.Heading(language["decision.heading"]),
                .. Facts(assessment, framework, language),
                .. Privacy(assessment, language),
            ],
            Actions(assessment, language)
        );

    /// <summary>What everybody may know about it: subject, people, progress and state.</summary>
    public static IEnumerable<AdaptiveElement> Facts(
        Assessment assessment,
        Framework framework,
        Language language
    ) =>
        [
            .. Subject(assessment),
            .. People(assessment, language),
            .. StateText.Create(assessment, framework, language),
        ];

    /// <summary>How many have finished the round.</summary>
    public static string Progress(Assessment assessment, Language language) =>
        language.Count(
            "decision.progress",
            assessment.Leaders.Length,
            ("finished", assessment.FinishedRound)
        );

    private static IEnumerable<AdaptiveElement> Subject(Assessment assessment)
    {
        yield return CardText.Literal(
            assessment.Title,
            AdaptiveTextWeight.Bolder,
            AdaptiveTextSize.Large
        );
        if (assessment.About.Length > 0)
        {
            yield return CardText.Literal(assessment.About);
        }
    }

    private static IEnumerable<AdaptiveElement> People(Assessment assessment, Language language)
    {
        yield return CardText.Labelled(
            language["decision.invited"],
            Names(assessment.Leaders, language)
        );
        yield return new AdaptiveTextBlock(Progress(assessment, language))
        {
            Id = "progress",
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
        };
        if (assessment is { Visibility: Visibility.Named, FinishedRound: > 0 })
        {
            yield return CardText.Labelled(
                language["decision.finished"],
                Names(assessment.Leaders.Where(assessment.HasFinished), language)
            );
        }
    }

    private static IEnumerable<AdaptiveElement> Privacy(Assessment assessment, Language language)
    {
        if (assessment.TakesAnswers)
        {
            yield return CardText.Aside(WhoSeesWhat.WhileOpen(assessment, language));
        }
    }

    private static IEnumerable<AdaptiveAction> Actions(Assessment assessment, Language language)
    {
        var id = ("assessment", assessment.Id);
        var manage = CardButton.OpensDialog(language["decision.manage"], Verb.Manage, id);
        return assessment switch
        {
            { TakesAnswers: true } =>
            [
                CardButton.OpensDialog(language["decision.answer"], Verb.Answer, id).AsPrimary(),
                CardButton.Sends(language["decision.answer-in-chat"], Verb.AnswerInChat, id),
                CardButton.OpensDialog(language["decision.status"], Verb.Status, id),
                CardButton.OpensDialog(language["decision.close"], Verb.Close, id),
                manage,
            ],
            { State: AssessmentState.Closed } => [manage],
            _ => [],
        };
    }

    private static string Names(IEnumerable<Leader> leaders, Language language) =>
        string.Join(
            language["language.comma"],
            leaders.Select(l =>
                l.Person.Name.Length > 0 ? l.Person.Name : language["decision.not-met"]
            )
        );
}
