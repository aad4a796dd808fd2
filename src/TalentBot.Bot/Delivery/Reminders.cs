using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Delivery;

/// <summary>Tells people one to one what they may want to do now, unless they need not any more.</summary>
internal sealed class Reminders(Post post, IFrameworks frameworks)
{
    /// <summary>Nobody is reminded of what they have done since, or of what is over.</summary>
    public Task<DeliveryResult> ToAnswerAsync(
        Assessment assessment,
        Person person,
        CancellationToken cancellationToken
    ) =>
        assessment.TakesAnswers
        && assessment.LeaderFor(person) is { } leader
        && !assessment.HasFinished(leader)
            ? post.TellAsync(
                assessment,
                person,
                ReminderCard.ToAnswer(assessment, assessment.LanguageOf(person)),
                cancellationToken
            )
            : Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered(null));

    /// <summary>Nobody is told what was true a while ago: people may have been invited since, or it may be closed.</summary>
    public Task<DeliveryResult> ToCloseAsync(
        Assessment assessment,
        CancellationToken cancellationToken
    ) =>
        EarlyClosing.IsSuggested(assessment, frameworks.Of(assessment.FrameworkVersion))
            ? post.TellAsync(
                assessment,
                assessment.Owner,
                ReminderCard.ToClose(assessment, assessment.LanguageOf(assessment.Owner)),
                cancellationToken
            )
            : Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered(null));
}
