using System.Globalization;
using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Presses;

namespace TalentBot.Cards;

/// <summary>The one card of a decision in its thread: what is decided, who is invited, how far it is.</summary>
internal static class DecisionCard
{
    /// <summary>The card as the assessment stands.</summary>
    public static AdaptiveCard Create(Assessment assessment) =>
        Card.Of(
            $"Decision: {assessment.Title}. {Progress(assessment)} {StateText.Plain(assessment)}",
            [
                CardText.Heading("How should we add engineering capacity?"),
                .. Facts(assessment),
                .. Privacy(assessment),
            ],
            Actions(assessment)
        );

    /// <summary>What everybody may know about it: subject, people, progress and state.</summary>
    public static IEnumerable<AdaptiveElement> Facts(Assessment assessment) =>
        [.. Subject(assessment), .. People(assessment), .. StateText.Create(assessment)];

    /// <summary>How many have finished the round.</summary>
    public static string Progress(Assessment assessment) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{assessment.FinishedRound} of {assessment.Leaders.Length} finished."
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

    private static IEnumerable<AdaptiveElement> People(Assessment assessment)
    {
        yield return CardText.Labelled("Invited:", Names(assessment.Leaders));
        yield return new AdaptiveTextBlock(Progress(assessment))
        {
            Id = "progress",
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
        };
        if (assessment is { Visibility: Visibility.Named, FinishedRound: > 0 })
        {
            yield return CardText.Labelled(
                "Finished:",
                Names(assessment.Leaders.Where(assessment.HasFinished))
            );
        }
    }

    private static IEnumerable<AdaptiveElement> Privacy(Assessment assessment)
    {
        if (assessment.TakesAnswers)
        {
            yield return CardText.Aside(WhoSeesWhat.WhileOpen(assessment.Visibility));
        }
    }

    private static IEnumerable<AdaptiveAction> Actions(Assessment assessment)
    {
        if (!assessment.TakesAnswers)
        {
            return [];
        }

        var id = ("assessment", assessment.Id);
        return
        [
            CardButton.OpensDialog("Answer", Verb.Answer, id),
            CardButton.Sends("Answer in chat", Verb.AnswerInChat, id),
            CardButton.OpensDialog("Status", Verb.Status, id),
            CardButton.OpensDialog("Close…", Verb.Close, id),
        ];
    }

    private static string Names(IEnumerable<Leader> leaders) =>
        string.Join(
            ", ",
            leaders.Select(l => l.Person.Name.Length > 0 ? l.Person.Name : "somebody not met yet")
        );
}
