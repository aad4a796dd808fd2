using System.Diagnostics;
using AdaptiveCards;
using TalentBot.Choosing;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Cards;

/// <summary>Where a decision is in its life, in a sentence or two.</summary>
internal static class StateText
{
    /// <summary>For the card.</summary>
    /// <param name="assessment">The decision.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of the readers.</param>
    public static IEnumerable<AdaptiveElement> Create(
        Assessment assessment,
        Framework framework,
        Language language
    )
    {
        var sentences = Sentences(assessment, framework, CardTime.Local, language);
        yield return CardText.Paragraph(
            assessment.State is AssessmentState.Closed
                ? $"{sentences} {language["state.result-here"]}"
                : sentences
        );
        if (assessment is { State: AssessmentState.Closed, KeepsFormerResult: true })
        {
            yield return CardText.Paragraph(language["state.kept"]);
        }

        if (assessment.State is AssessmentState.Cancelled { Reason: { Length: > 0 } reason })
        {
            yield return CardText.Labelled(language["state.reason"], reason);
        }
    }

    /// <summary>For a card that lists several.</summary>
    /// <param name="assessment">The decision.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of the readers.</param>
    public static string Brief(Assessment assessment, Framework framework, Language language) =>
        Sentences(assessment, framework, CardTime.Local, language);

    /// <summary>For clients that show no cards.</summary>
    /// <param name="assessment">The decision.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of the readers.</param>
    public static string Plain(Assessment assessment, Framework framework, Language language) =>
        Sentences(assessment, framework, at => CardTime.Universal(at, language), language);

    private static string Sentences(
        Assessment assessment,
        Framework framework,
        Func<DateTimeOffset, string> time,
        Language language
    ) =>
        assessment.State switch
        {
            AssessmentState.Open => language.Say("state.open", ("when", time(assessment.Deadline))),
            AssessmentState.SecondRound(var round) => language.Count(
                "state.second-round",
                round.Questions.Length,
                ("when", time(assessment.Deadline))
            ),
            AssessmentState.Closed(var at, var reason) => language.Say(
                $"state.closed-{EnumName.Of(reason)}",
                ("when", time(at))
            ),
            AssessmentState.Decided(_, var decision, _) => Decided(
                decision,
                framework,
                time,
                language
            ),
            AssessmentState.Reviewed(var before, var review) =>
                $"{Decided(before.Decision, framework, time, language)} "
                    + language.Say(
                        $"state.reviewed-{EnumName.Of(review.Course)}",
                        ("when", time(review.At))
                    ),
            AssessmentState.Cancelled(var at, _) => language.Say(
                "state.cancelled",
                ("when", time(at))
            ),
            _ => throw new UnreachableException(),
        };

    private static string Decided(
        Decision decision,
        Framework framework,
        Func<DateTimeOffset, string> time,
        Language language
    ) =>
        language.Say("state.decided", ("when", time(decision.At)))
        + $" {ChoiceText.Of(decision, framework, language)}";
}
