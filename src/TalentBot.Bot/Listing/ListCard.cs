using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Text;

namespace TalentBot.Listing;

/// <summary>Shows a page of a list of decisions.</summary>
internal static class ListCard
{
    /// <summary>Id of the form in its buttons' data.</summary>
    public const string FormId = "decisions";

    /// <summary>Member of the data that says from where a page goes on.</summary>
    public const string Place = "at";

    /// <summary>Member of the data that says what is searched for.</summary>
    public const string Search = "search";

    /// <summary>The card.</summary>
    /// <param name="page">What is on it.</param>
    /// <param name="request">How it is shown.</param>
    /// <param name="whereOf">Says where a decision takes place; null for where everybody reads it.</param>
    public static AdaptiveCard Create(
        ListPage page,
        ListRequest request,
        Func<Assessment, string>? whereOf
    )
    {
        var count = request.Language.Count("list.count", page.Total);
        return Card.Of(
            count,
            [
                CardText.Heading(request.Language["list.title"]),
                .. request.Search.Length > 0
                    ? new AdaptiveElement[]
                    {
                        CardText.Labelled(request.Language["list.searched"], request.Search),
                    }
                    : [],
                CardText.Aside(count),
                .. page
                    .Entries.GroupBy(e => e.Key.Group)
                    .SelectMany(g =>
                        new AdaptiveElement[]
                        {
                            CardText.PartHeading(request.Language[$"list.{EnumName.Of(g.Key)}"]),
                        }.Concat(g.SelectMany(e => Entry(e, request, whereOf)))
                    ),
            ],
            Pages(page, request)
        );
    }

    private static IEnumerable<AdaptiveElement> Entry(
        ListEntry entry,
        ListRequest request,
        Func<Assessment, string>? whereOf
    )
    {
        yield return CardText.Literal(entry.Assessment.Title, AdaptiveTextWeight.Bolder);
        yield return CardText.Paragraph(request.StateOf(entry.Assessment));
        if (whereOf is not null)
        {
            yield return CardText.Labelled(
                request.Language["list.where"],
                whereOf(entry.Assessment)
            );
        }

        yield return new AdaptiveActionSet { Actions = [.. Steps(entry, request.Language)] };
    }

    private static AdaptiveSubmitAction[] Steps(ListEntry entry, Language language)
    {
        var id = ("assessment", entry.Assessment.Id);
        return (entry.Key.Group, entry.Assessment.State) switch
        {
            (ListGroup.ToAnswer, _) =>
            [
                CardButton.Sends(language["list.answer"], Verb.AnswerInChat, id),
            ],
            (ListGroup.Open, _) or (_, AssessmentState.Cancelled) =>
            [
                CardButton.OpensDialog(language["list.status"], Verb.Status, id),
            ],
            _ =>
            [
                CardButton.OpensDialog(language["list.why"], Verb.Why, id),
                CardButton.OpensDialog(language["list.record"], Verb.Record, id),
            ],
        };
    }

    private static IEnumerable<AdaptiveAction> Pages(ListPage page, ListRequest request)
    {
        if (page.HasBefore)
        {
            yield return Page(request, "list.back", Verb.Back, page.Entries[0].Key);
        }

        if (page.HasAfter)
        {
            yield return Page(request, "list.next", Verb.Next, page.Entries[^1].Key);
        }
    }

    private static AdaptiveSubmitAction Page(
        ListRequest request,
        string title,
        string verb,
        ListKey place
    )
    {
        (string, string)[] data =
        [
            ("form", FormId),
            (Place, place.ToString()),
            (Search, request.Search),
        ];
        return request.OpensPages
            ? CardButton.OpensDialog(request.Language[title], verb, data)
            : CardButton.Sends(request.Language[title], verb, data);
    }
}
