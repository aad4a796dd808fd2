using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Commands.Helping;
using TalentBot.Starting;

namespace TalentBot.Commands;

/// <summary>Says what the bot does here and now, and what to do next.</summary>
internal sealed class HelpCommand(IAssessments assessments) : ICommand
{
    public ImmutableArray<string> Words { get; } = ["help"];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        ShowAsync(typed, "", cancellationToken);

    /// <summary>The help for where somebody types.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="first">What to say before it; empty for nothing.</param>
    /// <param name="cancellationToken">Stops the look at the decisions.</param>
    public async Task<Reply> ShowAsync(
        Typed typed,
        string first,
        CancellationToken cancellationToken
    ) =>
        new Reply.Show(
            typed.Language["help.title"],
            HelpCard.Create(
                typed.Scope,
                typed.Language,
                first,
                await SceneAsync(typed, cancellationToken)
            )
        );

    private async Task<HelpScene> SceneAsync(Typed typed, CancellationToken cancellationToken)
    {
        var (tenant, person) = (typed.Actor.Tenant, typed.Actor.Person);
        if (typed.Scope is Scope.Personal)
        {
            var theirs = await assessments.OfPersonAsync(tenant, person, cancellationToken);
            return new(
                person,
                null,
                [
                    .. theirs.Where(a =>
                        a.TakesAnswers
                        && a.LeaderFor(person) is { } leader
                        && !a.HasFinished(leader)
                    ),
                ],
                AssessmentId.New()
            );
        }

        var here = typed.Context.Activity.Conversation.Id;
        var all = await assessments.InConversationAsync(tenant, here, cancellationToken);
        return new(
            person,
            all.FirstOrDefault(a => a.Venue.Conversation == here),
            [],
            AssessmentId.New()
        );
    }
}
