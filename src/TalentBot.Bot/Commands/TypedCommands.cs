using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Presses;
using TalentBot.Starting;
using TalentBot.Text;

namespace TalentBot.Commands;

/// <summary>Carries out what people type.</summary>
internal sealed class TypedCommands(
    IAssessments assessments,
    TypedStart start,
    DecisionPresses decisions
)
{
    /// <summary>Longest quotation of what was typed.</summary>
    private const int LongestQuotation = 60;

    /// <summary>The answer to a typed line.</summary>
    public Task<Reply> RunAsync(
        ITurnContext context,
        Actor actor,
        CommandLine line,
        CancellationToken cancellationToken
    )
    {
        var scope = ScopeOf(context.Activity);
        var command = line.Word.Length is 0
            ? CommandWord.Find("help")
            : CommandWord.Find(line.Word);
        return command switch
        {
            null => Help(
                scope,
                $"I do not know “{PlainText.Clean(line.Text, LongestQuotation)}”. Here is what I do know:"
            ),
            _ when !command.WorksIn(scope) => Help(
                scope,
                $"“{command.Word}” works in a channel or group chat that I have been added to. Here I can do this:"
            ),
            { Word: "start" } => start.RunAsync(context, actor, line, cancellationToken),
            { Word: "answer" } => OnDecisionAsync(
                context,
                actor,
                decisions.BringFormsAsync,
                cancellationToken
            ),
            { Word: "status" } => OnDecisionAsync(
                context,
                actor,
                decisions.PublicStatusAsync,
                cancellationToken
            ),
            { Word: "close" } => OnDecisionAsync(
                context,
                actor,
                decisions.CloseQuietlyAsync,
                cancellationToken
            ),
            _ => Help(scope, ""),
        };
    }

    /// <summary>The scope of an activity.</summary>
    public static Scope ScopeOf(Activity activity) =>
        activity.Conversation.ConversationType switch
        {
            "channel" => Scope.Channel,
            "groupChat" => Scope.GroupChat,
            "personal" => Scope.Personal,
            // Without a type it counts as shared unless nothing says so: answers are drawn in private only.
            _ when activity.Conversation.IsGroup is true => Scope.GroupChat,
            _ when activity.Conversation.Id?.StartsWith("19:", StringComparison.Ordinal) is true =>
                Scope.Channel,
            _ => Scope.Personal,
        };

    private static Task<Reply> Help(Scope scope, string first) =>
        Task.FromResult<Reply>(new Reply.Show("Help", HelpCard.Create(scope, first)));

    /// <summary>Does it to the decision that is meant: that of this thread, else the open one of this channel.</summary>
    private async Task<Reply> OnDecisionAsync(
        ITurnContext context,
        Actor actor,
        Func<Actor, string, CancellationToken, Task<Reply>> action,
        CancellationToken cancellationToken
    )
    {
        var here = context.Activity.Conversation.Id;
        var all = await assessments.InConversationAsync(actor.Tenant, here, cancellationToken);
        var inThread = all.Where(a => a.Venue.Conversation == here).ToImmutableArray();
        var meant = inThread.IsEmpty ? all : inThread;
        return meant.Where(a => a.TakesAnswers).ToImmutableArray() switch
        {
            [var only] => await action(actor, only.Id, cancellationToken),
            [] when !inThread.IsEmpty => await action(actor, inThread[0].Id, cancellationToken),
            [] => new Reply.Tell(
                "No decision is open here. Mention me and type “start”, a title, and mention who should answer."
            ),
            var several => new Reply.Tell(
                $"{several.Length} decisions are open here. Use the buttons on the card of the one you mean."
            ),
        };
    }
}
