using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Dialogs;
using TalentBot.Presses;

namespace TalentBot.Typing;

/// <summary>Asks a decision's questions: one to one in words, from a channel one to one in forms, or in a named decision there.</summary>
internal sealed class AnswerCommand(
    MeantDecision meant,
    IAssessments assessments,
    DecisionPresses decisions,
    Questions questions,
    Focuses focuses,
    TimeProvider clock
) : ICommand
{
    /// <summary>Most decisions that are offered at once.</summary>
    private const int MostOffered = 9;

    public ImmutableArray<string> Words { get; } = ["answer"];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        typed.Scope is Scope.Personal
            ? OneToOneAsync(typed, cancellationToken)
            : meant.OnOpenAsync(
                typed,
                (actor, id, token) => InThreadAsync(typed, actor, id, token),
                cancellationToken
            );

    /// <summary>What is typed in a channel everybody reads, so an anonymous decision is not answered there.</summary>
    private async Task<Reply> InThreadAsync(
        Typed typed,
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await assessments.FindAsync(actor.Tenant, id, cancellationToken)
            is { Visibility: Visibility.Named }
            ? await questions.AskAsync(typed, id, new Note.EverybodyReads(), cancellationToken)
            : await decisions.BringFormsAsync(actor, id, cancellationToken);

    private async Task<Reply> OneToOneAsync(Typed typed, CancellationToken cancellationToken)
    {
        var (tenant, person) = (typed.Actor.Tenant, typed.Actor.Person);
        var all = await assessments.OfPersonAsync(tenant, person, cancellationToken);
        var open = all.Where(a => LifeCycle.Hindrance(a, person, clock.GetUtcNow()) is null)
            .ToImmutableArray();
        var waiting = open.Where(a => !a.HasFinished(a.LeaderFor(person)!)).ToImmutableArray();
        return (waiting.IsEmpty ? open : waiting) switch
        {
            [] => new Reply.Say(typed.Language["typing.none"]),
            [var only] => await questions.AskAsync(typed, only.Id, null, cancellationToken),
            var several => await OfferAsync(
                typed,
                [.. several.Take(MostOffered)],
                cancellationToken
            ),
        };
    }

    private async Task<Reply> OfferAsync(
        Typed typed,
        ImmutableArray<Assessment> several,
        CancellationToken cancellationToken
    )
    {
        await focuses.SetAsync(
            typed.Context,
            new Focus { Offered = [.. several.Select(a => a.Id)] },
            cancellationToken
        );
        var list = several.Select(
            (a, i) => string.Create(typed.Language.Culture, $"{i + 1}. {a.Title}")
        );
        return new Reply.Say(string.Join('\n', [typed.Language["typing.choose"], .. list]));
    }
}
