using System.Diagnostics;
using AdaptiveCards;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Cards.Forms;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Summaries;
using TalentBot.Choosing;
using TalentBot.Decisions.Assessments;
using TalentBot.Dialogs;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Starting;

namespace TalentBot.Delivery;

/// <summary>Carries out effects: draws the card as things stand now and sends it.</summary>
internal sealed class Courier(
    Post post,
    Reminders reminders,
    IFrameworks frameworks,
    IDeadlines deadlines,
    Announcements announcements
) : ICourier
{
    public Task<DeliveryResult> DeliverAsync(DueEffect due, CancellationToken cancellationToken)
    {
        var assessment = due.Assessment;
        return due.Effect switch
        {
            Effect.PostDecision => PostDecisionAsync(due, cancellationToken),
            Effect.RefreshDecision => post.ShowAsync(
                assessment,
                CardOf(assessment),
                due.Shown,
                cancellationToken
            ),
            Effect.PostRecommendation => PostRecommendationAsync(due, cancellationToken),
            Effect.RetireSetup(var message) => post.ReplaceAsync(
                assessment,
                SetupCard.Used(assessment.Language()),
                message,
                cancellationToken
            ),
            Effect.BringForms(var leader) => post.BringAsync(
                assessment,
                leader,
                FirstForm(assessment, leader),
                cancellationToken
            ),
            Effect.WatchDeadline => WatchAsync(assessment, cancellationToken),
            Effect.PostSummary summary => PostSummaryAsync(assessment, summary, cancellationToken),
            Effect.Remind(var leader) => reminders.ToAnswerAsync(
                assessment,
                leader,
                cancellationToken
            ),
            Effect.SuggestClosing => reminders.ToCloseAsync(assessment, cancellationToken),
            Effect.AskForReview
            or Effect.AnnounceRound
            or Effect.AnnounceResult
            or Effect.AnnounceDecision
            or Effect.PostComparison => announcements.DeliverAsync(due, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Where the bot may not post, its owner should not wait for a card in vain.</summary>
    private async Task<DeliveryResult> PostDecisionAsync(
        DueEffect due,
        CancellationToken cancellationToken
    )
    {
        var (assessment, owner) = (due.Assessment, due.Assessment.Owner);
        var card = CardOf(assessment);
        var result = await post.ShowAsync(assessment, card, due.Shown, cancellationToken);
        if (result is DeliveryResult.Undeliverable)
        {
            var notice = NoticeCard.Create(
                assessment.LanguageOf(owner)["post.cannot-post"],
                assessment.Title
            );
            await post.TellAsync(assessment, owner, notice, cancellationToken);
        }

        return result;
    }

    /// <summary>Answers that are taken again, or were given up, are shown to nobody; closing anew posts anew.</summary>
    private Task<DeliveryResult> PostRecommendationAsync(
        DueEffect due,
        CancellationToken cancellationToken
    ) =>
        due.Assessment switch
        {
            { KeepsFormerResult: true } => SayThatItStandsAsync(due, cancellationToken),
            { Closing: not null } closed => post.ShowAsync(
                closed,
                Recommendation(closed),
                due.Shown,
                cancellationToken
            ),
            _ => Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered(null)),
        };

    /// <summary>The card of the former result stays where it is, and is still the one to bring up to date.</summary>
    private async Task<DeliveryResult> SayThatItStandsAsync(
        DueEffect due,
        CancellationToken cancellationToken
    )
    {
        var (assessment, language) = (due.Assessment, due.Assessment.Language());
        var notice = NoticeCard.Create(language["state.kept"], assessment.Title);
        var said = await post.ShowAsync(assessment, notice, shown: null, cancellationToken);
        return said is DeliveryResult.Delivered ? new DeliveryResult.Delivered(due.Shown) : said;
    }

    private AdaptiveCard CardOf(Assessment assessment)
    {
        var language = assessment.Language();
        return DecisionCard.Create(assessment, frameworks.Of(assessment, language), language);
    }

    private AdaptiveCard Recommendation(Assessment assessment) =>
        RecommendationCard.Create(SceneOf(assessment));

    private Scene SceneOf(Assessment assessment)
    {
        var language = assessment.Language();
        return Scene.Of(assessment, frameworks.Of(assessment, language), language);
    }

    /// <summary>A result that was taken back meanwhile is not spread; a place that is closed to the bot is told to who asked.</summary>
    private async Task<DeliveryResult> PostSummaryAsync(
        Assessment assessment,
        Effect.PostSummary summary,
        CancellationToken cancellationToken
    )
    {
        if (assessment.Closing is null)
        {
            return new DeliveryResult.Delivered(null);
        }

        var (to, by, note) = summary;
        var card = SummaryCard.Create(SceneOf(assessment), by, note, assessment.Language());
        var result = await post.ShareAsync(assessment, to, card, cancellationToken);
        if (result is DeliveryResult.Undeliverable)
        {
            var notice = assessment.LanguageOf(by).Say("share.failed", ("where", to.Name));
            await post.TellAsync(
                assessment,
                by,
                NoticeCard.Create(notice, assessment.Title),
                cancellationToken
            );
        }

        return result;
    }

    /// <summary>The form where the leader stands; a notice when there is nothing to answer any more.</summary>
    private AdaptiveCard FirstForm(Assessment assessment, Person person)
    {
        var language = assessment.LanguageOf(person);
        if (assessment.LeaderFor(person) is not { } leader || !assessment.TakesAnswers)
        {
            return NoticeCard.Create(Refusals.Text(WhyNot(assessment), language), assessment.Title);
        }

        var plan = frameworks.PlanOf(assessment, language);
        var form = plan.StartOf(leader);
        var ask = new View.Ask(form, form.Values(leader), [], null);
        return FormCard.Create(new(assessment, plan, ask, leader, language), ask);
    }

    private static Refusal WhyNot(Assessment assessment) =>
        assessment.State is AssessmentState.Cancelled ? Refusal.Cancelled : Refusal.Closed;

    private async Task<DeliveryResult> WatchAsync(
        Assessment assessment,
        CancellationToken cancellationToken
    )
    {
        if (assessment.NextAt is { } due)
        {
            await deadlines.WatchAsync(
                assessment.Venue.Tenant,
                assessment.Id,
                due,
                cancellationToken
            );
        }

        return new DeliveryResult.Delivered(null);
    }
}
