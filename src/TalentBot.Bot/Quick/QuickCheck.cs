using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Dialogs;
using TalentBot.Presses;
using TalentBot.Starting;
using TalentBot.Text;
using TalentBot.Typing;

namespace TalentBot.Quick;

/// <summary>Begins a person's own quick check in their chat, or goes on with the one that is open.</summary>
internal sealed class QuickCheck(
    IAssessments assessments,
    Opener opener,
    Checklist checklist,
    Focuses focuses,
    TimeProvider clock
) : ICommand, IPress
{
    /// <summary>What its button names as the form that it jumps to.</summary>
    public const string FormId = "quick";

    public ImmutableArray<string> Words { get; } = ["quick"];

    public ImmutableArray<PressKey> Keys { get; } = [new(Verb.Jump, FormId)];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        BeginAsync(
            typed.Context,
            typed.Actor,
            PlainText.Clean(typed.Line.Rest, Opening.LongestTitle),
            cancellationToken
        );

    /// <summary>The button stands one to one alone; pressed elsewhere its card was made up.</summary>
    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        Scopes.Of(press.Context.Activity) is Scope.Personal
            ? BeginAsync(press.Context, press.Actor, "", cancellationToken)
            : Task.FromResult<Reply>(new Reply.Tell(Refusals.UnknownButton(press.Language)));

    private async Task<Reply> BeginAsync(
        ITurnContext context,
        Actor actor,
        string title,
        CancellationToken cancellationToken
    )
    {
        var open = await FindAsync(actor, cancellationToken);
        var check = open ?? await StartAsync(context.Activity, actor, title, cancellationToken);
        var isOther = open is not null && title.Length > 0 && title != open.Title;
        return await ShowAsync(context, actor, check, isOther, cancellationToken);
    }

    private async Task<Assessment?> FindAsync(Actor actor, CancellationToken cancellationToken)
    {
        var all = await assessments.OfPersonAsync(actor.Tenant, actor.Person, cancellationToken);
        return all.FirstOrDefault(a =>
            a.IsPersonal && LifeCycle.Hindrance(a, actor.Person, clock.GetUtcNow()) is null
        );
    }

    /// <summary>It stays open as long as it may: nobody waits for it.</summary>
    private async Task<Assessment> StartAsync(
        Activity activity,
        Actor actor,
        string title,
        CancellationToken cancellationToken
    )
    {
        var setup = Setup.OfPerson(
            title.Length > 0 ? title : actor.Language["quick.title"],
            Opener.VenueOf(activity, actor),
            actor.Person,
            clock.GetUtcNow().AddDays(Opening.LongestDays)
        ) with
        {
            Language = actor.Language.Tag,
        };
        var opened = (OpeningResult.Opened)opener.Open(setup, AssessmentId.New());
        var origin = $"message {activity.Conversation.Id} {activity.Id}";
        await opener.StoreAsync(opened, origin, [], cancellationToken);
        return opened.Assessment;
    }

    private async Task<Reply> ShowAsync(
        ITurnContext context,
        Actor actor,
        Assessment check,
        bool isOther,
        CancellationToken cancellationToken
    )
    {
        var answer = await checklist.RunAsync(context, new(actor, check.Id), cancellationToken);
        if (answer is not { View: View.Ask ask })
        {
            return new Reply.Silence();
        }

        await focuses.SetAsync(context, check.Id, cancellationToken);
        return ChecklistReply.Of(
            isOther ? answer with { View = ask with { Note = new Note.GoesOn() } } : answer
        );
    }
}
