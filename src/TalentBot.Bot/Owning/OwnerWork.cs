using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Owning.Forms;
using TalentBot.Owning.Times;
using TalentBot.Presses;
using TalentBot.Starting;

namespace TalentBot.Owning;

/// <summary>Carries out what an owner has typed or filled in, and says what came of it.</summary>
internal sealed class OwnerWork(Deciding deciding, OwnerForms forms)
{
    /// <summary>Moves the deadline or reopens; where the instant is none, the form comes again.</summary>
    /// <param name="scene">The owner and the decision.</param>
    /// <param name="form">Which of the two.</param>
    /// <param name="at">The instant; null when none was named.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> UntilAsync(
        OwnerScene scene,
        string form,
        DateTimeOffset? at,
        CancellationToken cancellationToken
    )
    {
        if (at is not { } instant)
        {
            return forms.Show(scene, form, scene.Language["deadline.no-instant"]);
        }

        var when = ("when", CardTime.In(instant, scene.Zone, scene.Language));
        var step =
            form is OwnerForm.Reopen
                ? new OwnerStep(
                    form,
                    new Command.Reopen(scene.Actor.Person, instant),
                    _ => scene.Language.Say("deadline.reopened", when),
                    scene.Language.Say("deadline.reopened-before", when)
                )
                : new OwnerStep(
                    form,
                    new Command.MoveDeadline(scene.Actor.Person, instant, Basis(scene)),
                    _ => scene.Language.Say("deadline.moved", when),
                    scene.Language.Say("deadline.moved-before", when)
                );
        return await RunAsync(scene, step, cancellationToken);
    }

    /// <summary>Invites people, whom the roster knows under one id each.</summary>
    public async Task<Reply> InviteAsync(
        OwnerScene scene,
        IEnumerable<Person> people,
        CancellationToken cancellationToken
    )
    {
        var found = await FindAsync(scene, people, cancellationToken);
        return found.IsEmpty
            ? forms.Show(scene, OwnerForm.Invite, scene.Language["owning.invite-nobody"])
            : await RunAsync(
                scene,
                new(
                    OwnerForm.Invite,
                    new Command.Invite(scene.Actor.Person, found),
                    next => scene.Language.Count("owning.invited", next.Leaders.Length),
                    scene.Language["owning.invited-before"]
                ),
                cancellationToken
            );
    }

    /// <summary>Takes people out.</summary>
    public async Task<Reply> RemoveAsync(
        OwnerScene scene,
        IEnumerable<Person> people,
        CancellationToken cancellationToken
    )
    {
        var found = await FindAsync(scene, people, cancellationToken);
        return found.IsEmpty
            ? forms.Show(scene, OwnerForm.Remove, scene.Language["owning.remove-nobody"])
            : await RunAsync(
                scene,
                new(
                    OwnerForm.Remove,
                    new Command.Remove(scene.Actor.Person, found),
                    next => scene.Language.Count("owning.removed", next.Leaders.Length),
                    scene.Language["owning.removed-before"]
                ),
                cancellationToken
            );
    }

    /// <summary>Reminds those who have not finished.</summary>
    public Task<Reply> RemindAsync(OwnerScene scene, CancellationToken cancellationToken) =>
        RunAsync(
            scene,
            new(
                OwnerForm.Remind,
                new Command.Remind(scene.Actor.Person),
                next =>
                    scene.Language.Count(
                        "owning.reminder-sent",
                        next.Leaders.Length - next.FinishedRound
                    ),
                scene.Language["owning.reminder-before"]
            ),
            cancellationToken
        );

    /// <summary>Gives the decision up.</summary>
    public Task<Reply> CancelAsync(OwnerScene scene, CancellationToken cancellationToken) =>
        RunAsync(
            scene,
            new(
                OwnerForm.Cancel,
                new Command.Cancel(scene.Actor.Person, scene.Value(OwnerFields.Reason)),
                _ => scene.Language["owning.cancelled"],
                scene.Language["owning.cancelled-before"]
            ),
            cancellationToken
        );

    private Task<Reply> RunAsync(
        OwnerScene scene,
        OwnerStep step,
        CancellationToken cancellationToken
    ) =>
        deciding.RunAsync(
            scene.Actor,
            scene.Assessment.Id,
            step.Command,
            decided => Said(scene with { Assessment = decided.Assessment }, step, decided.Outcome),
            cancellationToken
        );

    private Reply? Said(OwnerScene scene, OwnerStep step, Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => new Reply.Tell(step.Done(scene.Assessment), scene.Assessment.Title),
            Outcome.Repeated => new Reply.Tell(step.DoneBefore, scene.Assessment.Title),
            Outcome.Outdated => forms.Show(
                scene with
                {
                    Values = scene.Values.Clear(),
                },
                step.Form,
                scene.Language["deadline.outdated"]
            ),
            Outcome.Refused(var reason) when IsMendable(reason) => forms.Show(
                scene,
                step.Form,
                Refusals.Text(reason, scene.Language)
            ),
            _ => null,
        };

    /// <summary>Whether another content of the form would be taken.</summary>
    private static bool IsMendable(Refusal reason) =>
        reason is Refusal.DeadlinePassed or Refusal.DeadlineTooFar or Refusal.TextTooLong;

    private static DateTimeOffset? Basis(OwnerScene scene) =>
        InstantForm.Instant(scene.Value(OwnerFields.Basis));

    /// <summary>One more than may be invited is enough to refuse, and all that is looked up.</summary>
    private static Task<ImmutableArray<Person>> FindAsync(
        OwnerScene scene,
        IEnumerable<Person> people,
        CancellationToken cancellationToken
    ) =>
        Roster.ResolveAsync(
            scene.Context,
            scene.Assessment.Venue,
            people.Take(Opening.MostLeaders + 1),
            cancellationToken
        );
}
