using System.Collections.Immutable;
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
internal sealed class QuickCommand(
    IAssessments assessments,
    Opener opener,
    Checklist checklist,
    Focuses focuses,
    TimeProvider clock
) : ICommand
{
    public ImmutableArray<string> Words { get; } = ["quick"];

    public async Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var title = PlainText.Clean(typed.Line.Rest, Opening.LongestTitle);
        var open = await FindAsync(typed, cancellationToken);
        var check = open ?? await StartAsync(typed, title, cancellationToken);
        var isOther = open is not null && title.Length > 0 && title != open.Title;
        return await ShowAsync(typed, check, isOther, cancellationToken);
    }

    private async Task<Assessment?> FindAsync(Typed typed, CancellationToken cancellationToken)
    {
        var (tenant, person) = (typed.Actor.Tenant, typed.Actor.Person);
        var all = await assessments.OfPersonAsync(tenant, person, cancellationToken);
        return all.FirstOrDefault(a =>
            a.IsPersonal && LifeCycle.Hindrance(a, person, clock.GetUtcNow()) is null
        );
    }

    /// <summary>It stays open as long as it may: nobody waits for it.</summary>
    private async Task<Assessment> StartAsync(
        Typed typed,
        string title,
        CancellationToken cancellationToken
    )
    {
        var activity = typed.Context.Activity;
        var setup = Setup.OfPerson(
            title.Length > 0 ? title : typed.Language["quick.title"],
            Opener.VenueOf(activity, typed.Actor),
            typed.Actor.Person,
            clock.GetUtcNow().AddDays(Opening.LongestDays)
        ) with
        {
            Language = typed.Language.Tag,
        };
        var opened = (OpeningResult.Opened)opener.Open(setup, AssessmentId.New());
        var origin = $"message {activity.Conversation.Id} {activity.Id}";
        await opener.StoreAsync(opened, origin, [], cancellationToken);
        return opened.Assessment;
    }

    private async Task<Reply> ShowAsync(
        Typed typed,
        Assessment check,
        bool isOther,
        CancellationToken cancellationToken
    )
    {
        var answer = await checklist.RunAsync(
            typed.Context,
            new(typed.Actor, check.Id),
            cancellationToken
        );
        if (answer is not { View: View.Ask ask })
        {
            return new Reply.Silence();
        }

        await focuses.SetAsync(typed.Context, check.Id, cancellationToken);
        return ChecklistReply.Of(
            isOther ? answer with { View = ask with { Note = new Note.GoesOn() } } : answer
        );
    }
}
