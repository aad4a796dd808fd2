namespace AdaptiveCards.Tests.Containers;

public sealed class CollectionTests
{
    public static TheoryData<AdaptiveCollectionElement, AdaptiveElement> Collections =>
        new()
        {
            { new AdaptiveContainer(), new AdaptiveTextBlock() },
            { new AdaptiveColumn(), new AdaptiveTextBlock() },
            { new AdaptiveColumnSet(), new AdaptiveColumn() },
            { new AdaptiveTable(), new AdaptiveTableRow() },
            { new AdaptiveTableRow(), new AdaptiveTableCell() },
            { new AdaptiveTableCell(), new AdaptiveImage() },
        };

    [Theory]
    [MemberData(nameof(Collections))]
    public void What_is_added_is_what_it_holds(
        AdaptiveCollectionElement collection,
        AdaptiveElement element
    )
    {
        collection.Add(element);

        Assert.Same(element, Assert.Single(collection));
    }

    [Fact]
    public void A_minimal_height_is_given_as_number_or_text()
    {
        var container = new AdaptiveContainer { MinHeight = "80px" };

        Assert.Equal(80u, container.PixelMinHeight);
        Assert.Null(new AdaptiveContainer { MinHeight = "tall" }.MinHeight);
    }
}
