using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Commands;

/// <summary>Finds the decision that a typed line is about: that of its thread, else the only one of the channel that fits.</summary>
internal sealed class MeantDecision(IAssessments assessments)
{
    /// <summary>Does something to the decision that takes answers here; to that of the thread whatever its state.</summary>
    public Task<Reply> OnOpenAsync(
        Typed typed,
        Func<Actor, string, CancellationToken, Task<Reply>> action,
        CancellationToken cancellationToken
    ) => OnAsync(typed, a => a.TakesAnswers, action, cancellationToken);

    /// <summary>Does something to the decision that fits; to that of the thread whether it fits or not.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="fits">Which decisions can be meant.</param>
    /// <param name="action">Takes who asks and the id of the decision.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> OnAsync(
        Typed typed,
        Func<Assessment, bool> fits,
        Func<Actor, string, CancellationToken, Task<Reply>> action,
        CancellationToken cancellationToken
    )
    {
        var here = typed.Context.Activity.Conversation.Id;
        var all = await assessments.InConversationAsync(
            typed.Actor.Tenant,
            here,
            cancellationToken
        );
        var inThread = all.Where(a => a.Venue.Conversation == here).ToImmutableArray();
        var meant = inThread.IsEmpty ? all : inThread;
        return meant.Where(fits).ToImmutableArray() switch
        {
            [var only] => await action(typed.Actor, only.Id, cancellationToken),
            [] when !inThread.IsEmpty => await action(
                typed.Actor,
                inThread[0].Id,
                cancellationToken
            ),
            [] => new Reply.Tell(None(typed)),
            var several => new Reply.Show(
                typed.Language.Count("meant.several", several.Length),
                WhichCard.Create(typed, several),
                Private: true
            ),
        };
    }

    /// <summary>What is missing here depends on what was asked for.</summary>
    private static string None(Typed typed) =>
        typed.Word switch
        {
            "why" or "record" or "share" or "decide" or "round" or "reopen" => typed.Language[
                "meant.none-result"
            ],
            "review" => typed.Language["meant.none-decided"],
            _ => typed.Language["meant.none"],
        };
}
