using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;

namespace TalentBot.Explaining;

/// <summary>Explains the result of a decision to whoever asks, once its answers are final.</summary>
internal sealed class WhyAnswer(DecisionChanges changes, IFrameworks frameworks)
{
    /// <summary>The explanation, or why there is none.</summary>
    /// <param name="actor">Who asks; it is in their language.</param>
    /// <param name="id">Id of the decision.</param>
    /// <param name="isPrivate">Whether only they are to see it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> ToAsync(
        Actor actor,
        string id,
        bool isPrivate,
        CancellationToken cancellationToken
    ) =>
        await changes.FindAsync(actor, id, cancellationToken) switch
        {
            null => new Reply.Tell(Refusals.NotFound(actor.Language)),
            { State: AssessmentState.Cancelled, Title: var title } => new Reply.Tell(
                Refusals.Text(Refusal.Cancelled, actor.Language),
                title
            ),
            { Closing: null, Title: var title } => new Reply.Tell(
                actor.Language["why.not-closed"],
                title
            ),
            { } closed => Explain(closed, actor, isPrivate),
        };

    private Reply Explain(Assessment closed, Actor actor, bool isPrivate)
    {
        var framework = frameworks.Of(closed, actor.Language);
        var scene = Scene.Of(closed, framework, actor.Language);
        return scene.HasAnswers
            ? new Reply.Show(actor.Language["why.title"], WhyCard.Create(scene), isPrivate)
            : new Reply.Tell(actor.Language["why.nothing"], closed.Title);
    }
}
