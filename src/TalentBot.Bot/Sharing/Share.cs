using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Sharing;
using TalentBot.Presses;
using TalentBot.Text;

namespace TalentBot.Sharing;

/// <summary>Posts a summary of a result to a channel or chat that the owner and the bot are both in.</summary>
internal sealed class Share(DecisionChanges changes, SharePlaces places, ShareChoice choice)
    : ICommand,
        IPress
{
    public ImmutableArray<string> Words { get; } = ["share"];

    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Share), new(Verb.Next, ShareFormCard.FormId)];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var line = ShareLine.Read(typed.Line.Rest);
        return choice.RunAsync(
            typed,
            line.Number,
            (actor, id, token) =>
                line.Where is { } name
                    ? PostAsync(
                        new(typed.Context, actor, id),
                        line.Note,
                        open => NamedPlace.Find(open, name),
                        token
                    )
                    : OfferAsync(new(typed.Context, actor, id), line.Note, null, token),
            cancellationToken
        );
    }

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        var asked = new ShareRequest(press.Context, press.Actor, press.Data.Assessment);
        return press.Data.Verb is Verb.Share
            ? OfferAsync(asked, "", null, cancellationToken)
            : SubmitAsync(asked, press.Data, cancellationToken);
    }

    private async Task<Reply> OfferAsync(
        ShareRequest asked,
        string note,
        string? fault,
        CancellationToken cancellationToken
    )
    {
        var (language, assessment) = (
            asked.Actor.Language,
            await changes.FindAsync(asked.Actor, asked.Id, cancellationToken)
        );
        if (assessment is null)
        {
            return new Reply.Tell(Refusals.NotFound(language));
        }

        if (Hindrance(assessment, asked.Actor) is { } reason)
        {
            return new Reply.Tell(Refusals.Text(reason, language), assessment.Title);
        }

        var open = await places.ForAsync(asked.Context, asked.Actor, cancellationToken);
        return open.IsEmpty
            ? new Reply.Tell(language["share.nowhere"], assessment.Title)
            : new Reply.Show(
                language["share.title"],
                ShareFormCard.Create(assessment, open, language, note, fault),
                Private: true
            );
    }

    private Task<Reply> SubmitAsync(
        ShareRequest asked,
        PressData data,
        CancellationToken cancellationToken
    )
    {
        var where = data.Values.GetValueOrDefault(ShareFormCard.Where, "");
        return PostAsync(
            asked,
            PlainText.Fold(data.Values.GetValueOrDefault(ShareFormCard.Note, "")),
            open => open.FirstOrDefault(p => p.Conversation == where),
            cancellationToken
        );
    }

    private async Task<Reply> PostAsync(
        ShareRequest asked,
        string note,
        Func<ImmutableArray<Destination>, Destination?> find,
        CancellationToken cancellationToken
    )
    {
        if (note.Length > LifeCycle.LongestText)
        {
            return await OfferAsync(asked, note, "share.too-long", cancellationToken);
        }

        // A place that is named is only a wish: what counts is where the person is now.
        var open = await places.ForAsync(asked.Context, asked.Actor, cancellationToken);
        if (find(open) is not { } to)
        {
            return await OfferAsync(asked, note, "share.choose", cancellationToken);
        }

        var (language, command) = (
            asked.Actor.Language,
            new Command.Share(asked.Actor.Person, to, note)
        );
        return await changes.DecideAsync(asked.Actor, asked.Id, command, cancellationToken) switch
        {
            null => new Reply.Tell(Refusals.NotFound(language)),
            { Outcome: Outcome.Refused(var reason), Assessment.Title: var title } => new Reply.Tell(
                Refusals.Text(reason, language),
                title
            ),
            { Outcome: Outcome.Repeated, Assessment.Title: var title } => new Reply.Tell(
                language.Say("share.done-before", ("where", to.Name)),
                title
            ),
            { Assessment.Title: var title } => new Reply.Tell(
                language.Say("share.done", ("where", to.Name)),
                title
            ),
        };
    }

    private static Refusal? Hindrance(Assessment assessment, Actor actor) =>
        assessment switch
        {
            _ when !assessment.IsOwnedBy(actor.Person) => Refusal.NotOwner,
            { State: AssessmentState.Cancelled } => Refusal.Cancelled,
            { Closing: null } => Refusal.StillOpen,
            _ => null,
        };
}
