using System.Globalization;
using CsCheck;
using TalentBot.Listing;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Listing;

public class ListPageTests
{
    private static readonly Gen<ListKey> Key = Gen.Select(
        Gen.OneOf(ListGroup.ToAnswer, ListGroup.Open, ListGroup.Over),
        Gen.Long[-5, 5],
        Gen.Int[0, 99],
        (group, order, id) =>
            new ListKey(group, order, id.ToString("00", CultureInfo.InvariantCulture))
    );

    private static readonly Gen<ListKey[]> Keys = Key.Array[0, 40]
        .Select(k => k.Distinct().ToArray());

    [Fact]
    public void Turning_forward_shows_everything_once_in_order() =>
        Keys.Sample(keys => Assert.Equal(keys.Order(), Walk(keys).SelectMany(Shown)));

    [Fact]
    public void What_goes_meanwhile_neither_hides_nor_repeats_another() =>
        Gen.Select(Keys.Where(k => k.Length > 6), Gen.Int[0, ListPage.Length - 1])
            .Sample(
                (keys, gone) =>
                {
                    var first = ListPage.After(Entries(keys), null);
                    var left = keys.Where(k => k != Shown(first).ElementAt(gone)).ToArray();

                    var second = ListPage.After(Entries(left), Shown(first).Last());

                    Assert.Equal(
                        keys.Order().Skip(ListPage.Length).Take(ListPage.Length),
                        Shown(second)
                    );
                }
            );

    [Fact]
    public void Turning_back_shows_the_page_before() =>
        Keys.Sample(keys =>
        {
            var pages = Walk(keys);
            foreach (var (before, page) in pages.Zip(pages.Skip(1)))
            {
                Assert.True(page.HasBefore);
                var back = ListPage.Before(Entries(keys), Shown(page).First());
                Assert.Equal(Shown(before), Shown(back));
            }
        });

    [Fact]
    public void Where_nothing_comes_after_any_more_the_last_ones_are_shown()
    {
        var keys = Enumerable.Range(0, 7).Select(i => new ListKey(ListGroup.Open, i, "")).ToArray();

        var page = ListPage.After(Entries(keys), new(ListGroup.Over, 0, ""));

        Assert.Equal(keys[^ListPage.Length..], Shown(page));
    }

    [Fact]
    public void A_place_is_read_as_it_was_written() =>
        Key.Sample(key => Assert.Equal(key, ListKey.Read(key.ToString())));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Open")]
    [InlineData("Open x id")]
    [InlineData("Shut 1 id")]
    [InlineData("7 1 id")]
    public void What_is_no_place_is_none(string? text) => Assert.Null(ListKey.Read(text));

    private static List<ListPage> Walk(ListKey[] keys)
    {
        List<ListPage> pages = [ListPage.After(Entries(keys), null)];
        while (pages[^1].HasAfter)
        {
            pages.Add(ListPage.After(Entries(keys), Shown(pages[^1]).Last()));
        }

        return pages;
    }

    private static IEnumerable<ListKey> Shown(ListPage page) => page.Entries.Select(e => e.Key);

    private static IEnumerable<ListEntry> Entries(ListKey[] keys) =>
        keys.Select(k => new ListEntry(k, Given.Decision()));
}
