using System.Globalization;

namespace AdaptiveCards.Tests.Values;

public sealed class InternalIdTests
{
    [Fact]
    public void The_next_id_is_a_new_one()
    {
        var before = AdaptiveInternalID.Current();

        Assert.NotEqual(before, AdaptiveInternalID.Next());
        Assert.NotEqual(AdaptiveInternalID.Next(), AdaptiveInternalID.Next());
    }

    [Fact]
    public void Ids_of_the_same_number_are_equal()
    {
        Assert.Equal(new AdaptiveInternalID(), new AdaptiveInternalID());
        Assert.Equal(
            new AdaptiveInternalID().GetHashCode(),
            new AdaptiveInternalID().GetHashCode()
        );
        Assert.Equal(
            AdaptiveInternalID.Invalid.ToString(CultureInfo.InvariantCulture),
            new AdaptiveInternalID().ToString()
        );
    }

    [Fact]
    public void Elements_that_were_read_are_numbered_in_the_order_of_the_text()
    {
        var card = Given.Again(
            Given.Card(
                new AdaptiveContainer { new AdaptiveTextBlock("a") },
                new AdaptiveTextBlock("b")
            )
        );

        Assert.Equal(
            ["1", "2", "3", "4"],
            new AdaptiveTypedElement[]
            {
                card,
                card.Body[0],
                ((AdaptiveContainer)card.Body[0]).Items[0],
                card.Body[1],
            }.Select(part => part.InternalID.ToString())
        );
    }

    [Fact]
    public void An_element_that_was_made_has_none() =>
        Assert.Null(new AdaptiveTextBlock().InternalID);
}
