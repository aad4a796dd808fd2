using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Text;

namespace TalentBot.Listing;

/// <summary>Lists decisions: one to one the person's own, elsewhere those of the channel or chat.</summary>
internal sealed class DecisionList(
    IAssessments assessments,
    IFrameworks frameworks,
    ListPlaces places,
    TimeProvider clock
) : ICommand, IPress
{
    /// <summary>Longest text that is searched for.</summary>
    private const int LongestSearch = 100;

    public ImmutableArray<string> Words { get; } = ["decisions"];

    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Next, ListCard.FormId), new(Verb.Back, ListCard.FormId)];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var isShared = typed.Actor.Channel is not null;
        var search = PlainText.Clean(typed.Line.Rest, LongestSearch);
        return ShowAsync(
            typed.Actor,
            new(typed.Language, search, isShared, OpensPages: isShared),
            entries => ListPage.After(entries, place: null),
            cancellationToken
        );
    }

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        var values = press.Data.Values;
        var place = ListKey.Read(values.GetValueOrDefault(ListCard.Place));
        var search = PlainText.Clean(values.GetValueOrDefault(ListCard.Search), LongestSearch);
        return ShowAsync(
            press.Actor,
            new(
                press.Language,
                search,
                press.Actor.Channel is not null,
                OpensPages: press.Surface is Surface.Shared
            ),
            entries =>
                press.Data.Verb is Verb.Next
                    ? ListPage.After(entries, place)
                    : ListPage.Before(entries, place),
            cancellationToken
        );
    }

    private async Task<Reply> ShowAsync(
        Actor actor,
        ListRequest request,
        Func<IEnumerable<ListEntry>, ListPage> turnTo,
        CancellationToken cancellationToken
    )
    {
        var all = await AllAsync(actor, cancellationToken);
        var reader = request.IsShared ? null : actor.Person;
        var found = all.Where(a => Spelling.Has($"{a.Title} {a.About}", request.Search))
            .Select(a => ListEntry.Of(a, reader, clock.GetUtcNow()));
        var page = turnTo(found);
        if (page.Entries.IsEmpty)
        {
            return new Reply.Tell(Nothing(request, all.IsEmpty));
        }

        var whereOf = request.IsShared
            ? null
            : await places.NamesAsync(actor.Tenant, request.Language, cancellationToken);
        return new Reply.Show(
            request.Language["list.title"],
            ListCard.Create(page, request with { StateOf = StateIn(request.Language) }, whereOf)
        );
    }

    private Func<Assessment, string> StateIn(Language language) =>
        assessment => StateText.Brief(assessment, frameworks.Of(assessment, language), language);

    private Task<ImmutableArray<Assessment>> AllAsync(
        Actor actor,
        CancellationToken cancellationToken
    ) =>
        actor.Channel is { } channel
            ? assessments.InConversationAsync(actor.Tenant, channel, cancellationToken)
            : assessments.OfPersonAsync(actor.Tenant, actor.Person, cancellationToken);

    private static string Nothing(ListRequest request, bool isEmpty) =>
        (isEmpty, request.IsShared) switch
        {
            (false, _) => request.Language.Say("list.not-found", ("search", request.Search)),
            (_, true) => request.Language["list.none-here"],
            _ => request.Language["list.none"],
        };
}
