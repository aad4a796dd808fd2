using System.Diagnostics;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Assessments;
using TalentBot.Delivery;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Reviewing;
using TalentBot.Rounds;

namespace TalentBot.Choosing;

/// <summary>Says in a decision's conversation what its owners have done with it, as things stand when it is sent.</summary>
internal sealed class Announcements(Post post, IFrameworks frameworks)
{
    /// <summary>Carries out the effect; what no longer holds is not said any more.</summary>
    public Task<DeliveryResult> DeliverAsync(DueEffect due, CancellationToken cancellationToken) =>
        CardOf(due) is { } card
            ? post.ShowAsync(due.Assessment, card, due.Shown, cancellationToken)
            : Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered(null));

    private AdaptiveCard? CardOf(DueEffect due)
    {
        var assessment = due.Assessment;
        var language = assessment.Language();
        var framework = frameworks.Of(assessment, language);
        return (due.Effect, assessment.State) switch
        {
            (Effect.AnnounceRound(var number), AssessmentState.SecondRound(var round))
                when round.Number == number => RoundCard.Create(
                assessment,
                round,
                framework,
                language
            ),
            (Effect.AnnounceRound(var number), _) when due.Shown is not null => RoundCard.Over(
                assessment,
                number,
                framework,
                language
            ),
            (Effect.AnnounceResult, _)
                when assessment is { Closing: not null, KeepsFormerResult: false } =>
                NoticeCard.Create(
                    language.Say(
                        "state.result-again",
                        (
                            "verdict",
                            VerdictWords.Headline(Scene.Of(assessment, framework, language))
                        )
                    ),
                    assessment.Title
                ),
            (Effect.AnnounceDecision, _) when assessment.Decision is { } decision =>
                DecidedCard.Create(assessment, decision, framework, language),
            (Effect.AskForReview, AssessmentState.Decided(_, var decision, _)) => AskCard.Create(
                assessment,
                decision,
                framework,
                language
            ),
            (Effect.PostComparison, AssessmentState.Reviewed reviewed) => ComparisonCard.Create(
                assessment,
                reviewed,
                framework,
                language
            ),
            (
                Effect.AnnounceRound
                    or Effect.AnnounceResult
                    or Effect.AnnounceDecision
                    or Effect.AskForReview
                    or Effect.PostComparison,
                _
            ) => null,
            _ => throw new UnreachableException(),
        };
    }
}
