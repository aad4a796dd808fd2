using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Dialogs;

namespace TalentBot.Typing;

/// <summary>Asks the questions of an assessment in words, one at a time.</summary>
internal sealed class Questions(Checklist checklist, Focuses focuses)
{
    /// <summary>Asks where the person stands; what they type next belongs to it.</summary>
    /// <param name="typed">What was typed to be asked.</param>
    /// <param name="id">Id of the assessment.</param>
    /// <param name="note">What to say first; null for nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> AskAsync(
        Typed typed,
        string id,
        Note? note,
        CancellationToken cancellationToken
    )
    {
        var answer = await checklist.RunAsync(
            typed.Context,
            new(typed.Actor, id),
            cancellationToken
        );
        await FollowAsync(typed, id, answer, cancellationToken);
        return answer is { View: View.Ask ask }
            ? TypedReply.Of(answer with { View = ask with { Note = note } }, typed)
            : Drawn(answer, typed);
    }

    /// <summary>Takes a line as an answer.</summary>
    /// <returns>What it led to; null when there is no such assessment.</returns>
    public async Task<ChecklistAnswer?> TakeAsync(
        Typed typed,
        string id,
        CancellationToken cancellationToken
    )
    {
        var line = new TypedLine(typed.Context.Activity.Id ?? "", typed.Line.Whole, typed.Scope);
        var answer = await checklist.RunAsync(
            typed.Context,
            new(typed.Actor, id) { Line = line },
            cancellationToken
        );
        await FollowAsync(typed, id, answer, cancellationToken);
        return answer;
    }

    /// <summary>What a turn of the checklist looks like.</summary>
    public static Reply Drawn(ChecklistAnswer? answer, Typed typed) =>
        answer is null
            ? new Reply.Tell(Refusals.NotFound(typed.Language))
            : TypedReply.Of(answer, typed);

    /// <summary>Words belong to an assessment as long as it asks something.</summary>
    private Task FollowAsync(
        Typed typed,
        string id,
        ChecklistAnswer? answer,
        CancellationToken cancellationToken
    ) =>
        answer?.View switch
        {
            View.Ask => focuses.SetAsync(typed.Context, id, cancellationToken),
            View.Handled => Task.CompletedTask,
            _ => focuses.EndAsync(typed.Context, cancellationToken),
        };
}
