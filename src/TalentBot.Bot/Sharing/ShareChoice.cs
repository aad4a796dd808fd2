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
    public Task<Reply> RunAsync(
        Typed typed,
        Func<Actor, string, CancellationToken, Task<Reply>> action,
        CancellationToken cancellationToken
    ) =>
        typed.Scope is Scope.Personal
            ? OneToOneAsync(typed, action, cancellationToken)
            : meant.OnAsync(typed, a => a.Closing is not null, action, cancellationToken);

    private async Task<Reply> OneToOneAsync(
        Typed typed,
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
