using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Sharing;

/// <summary>Finds out which result a typed “share” means: that of the thread, or one to one the person's own.</summary>
internal sealed class ShareChoice(MeantDecision meant, IAssessments assessments)
{
    /// <summary>As many as a card has room for buttons.</summary>
    private const int MostOffered = 6;

    /// <summary>Does it with the one that is meant, or offers those that can be.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="number">Which of those that were offered; null when none was named.</param>
    /// <param name="action">Takes who asks and the id of the decision.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Reply> RunAsync(
        Typed typed,
        int? number,
        Func<Actor, string, CancellationToken, Task<Reply>> action,
        CancellationToken cancellationToken
    ) =>
        typed.Scope is Scope.Personal
            ? OneToOneAsync(typed, number, action, cancellationToken)
            : meant.OnAsync(typed, a => a.Closing is not null, action, cancellationToken);

    private async Task<Reply> OneToOneAsync(
        Typed typed,
        int? number,
        Func<Actor, string, CancellationToken, Task<Reply>> action,
        CancellationToken cancellationToken
    )
    {
        var (tenant, person) = (typed.Actor.Tenant, typed.Actor.Person);
        var all = await assessments.OfPersonAsync(tenant, person, cancellationToken);
        var results = all.Where(a => a.Closing is not null && a.IsOwnedBy(person))
            .Take(MostOffered)
            .ToImmutableArray();
        return results switch
        {
            [] => new Reply.Tell(typed.Language["share.nothing"]),
            [var only] => await action(typed.Actor, only.Id, cancellationToken),
            _ when number - 1 is { } at && at >= 0 && at < results.Length => await action(
                typed.Actor,
                results[at].Id,
                cancellationToken
            ),
            _ => new Reply.Show(typed.Language["share.title"], Offer(results, typed.Language)),
        };
    }

    /// <summary>A number for each of several results.</summary>
    internal static AdaptiveCard Offer(ImmutableArray<Assessment> results, Language language) =>
        Card.Of(
            language["share.which"],
            [
                CardText.Heading(language["share.which"]),
                .. results.Select(
                    (a, i) =>
                        CardText.Literal(string.Create(language.Culture, $"{i + 1}. {a.Title}"))
                ),
                CardText.Aside(language["share.which-typed"]),
            ],
            results.Select(
                (a, i) =>
                    CardButton.OpensDialog(
                        string.Create(language.Culture, $"{i + 1}"),
                        Verb.Share,
                        ("assessment", a.Id)
                    )
            )
        );
}
