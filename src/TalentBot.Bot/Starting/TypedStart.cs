using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Bot.Builder;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Text;

namespace TalentBot.Starting;

/// <summary>Starts a decision from “start TITLE @people”.</summary>
internal sealed class TypedStart(Opener opener) : ICommand
{
    public ImmutableArray<string> Words { get; } = ["start"];

    /// <summary>Starts it; without a title or people the set-up card comes first.</summary>
    public async Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var (context, actor, line) = typed;
        var title = PlainText.Clean(line.Rest, Opening.LongestTitle);
        if (title.Length is 0 || line.Mentioned.IsEmpty)
        {
            return new Reply.Show(
                typed.Language["setup.title"],
                SetupCard.Create(AssessmentId.New(), title, typed.Language)
            );
        }

        var setup = await SetupOfAsync(context, actor, line, title, cancellationToken);
        switch (opener.Open(setup, AssessmentId.New()))
        {
            case OpeningResult.Opened opened:
                var origin = $"message {context.Activity.Conversation.Id} {context.Activity.Id}";
                await opener.StoreAsync(opened, origin, [], cancellationToken);
                return new Reply.Silence();
            case OpeningResult.Faulty(var faults):
                return new Reply.Tell(
                    string.Join(" ", faults.Select(f => SetupFieldFault.Of(f).In(typed.Language)))
                );
            default:
                throw new UnreachableException();
        }
    }

    private async Task<Setup> SetupOfAsync(
        ITurnContext context,
        Actor actor,
        CommandLine line,
        string title,
        CancellationToken cancellationToken
    )
    {
        // One more than may be invited is enough to refuse, and all that is looked up.
        var mentioned = line
            .Mentioned.DistinctBy(m => m.Id, StringComparer.Ordinal)
            .Take(Opening.MostLeaders + 1)
            .Select(m => new Person(m.AadObjectId, m.Id, Actor.NameOf(m)));
        return new()
        {
            Title = title,
            Venue = Opener.VenueOf(context.Activity, actor),
            Owner = actor.Person,
            Language = actor.Language.Tag,
            Invited =
            [
                actor.Person,
                .. await Roster.ResolveAsync(context, mentioned, cancellationToken),
            ],
            Deadline = opener.UsualDeadline,
        };
    }
}
