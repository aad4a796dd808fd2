namespace AdaptiveCards.Tests.Resources;

public sealed class ResourceInformationTests
{
    private static AdaptiveOpenUrlAction Button(string icon) => new() { IconUrl = icon };

    [Fact]
    public void Everything_that_a_card_loads_is_listed_in_its_order()
    {
        var card = Given.Card(
            new AdaptiveImage("image.png"),
            new AdaptiveImageSet { Images = { new AdaptiveImage("set.png") } },
            new AdaptiveContainer
            {
                BackgroundImage = new AdaptiveBackgroundImage("container.png"),
                Items = { new AdaptiveImage("inside.png") },
            },
            new AdaptiveColumnSet
            {
                Columns = { new AdaptiveColumn { Items = { new AdaptiveImage("column.png") } } },
            },
            new AdaptiveActionSet { Actions = { Button("set-button.png") } },
            new AdaptiveTextInput { InlineAction = Button("inline.png") }
        );
        card.BackgroundImage = new AdaptiveBackgroundImage("card.png");
        card.Actions.Add(Button("button.png"));
        card.Actions.Add(
            new AdaptiveShowCardAction { Card = Given.Card(new AdaptiveImage("shown.png")) }
        );

        Assert.Equal(
            new[]
            {
                "card.png",
                "image.png",
                "set.png",
                "container.png",
                "inside.png",
                "column.png",
                "set-button.png",
                "inline.png",
                "button.png",
                "shown.png",
            }.Select(url => new RemoteResourceInformation(url, "image")),
            card.GetResourceInformation()
        );
    }

    [Fact]
    public void Sound_and_film_are_listed_with_their_own_types()
    {
        var media = new AdaptiveMedia
        {
            Poster = "poster.png",
            Sources = { new AdaptiveMediaSource("video/mp4", "film.mp4") },
            CaptionSources = { new AdaptiveCaptionSource("vtt", "film.vtt") },
        };

        Assert.Equal(
            [
                new RemoteResourceInformation("poster.png", "image"),
                new RemoteResourceInformation("film.mp4", "video/mp4"),
                new RemoteResourceInformation("film.vtt", "vtt"),
            ],
            Given.Card(media).GetResourceInformation()
        );
    }

    [Fact]
    public void The_cells_of_a_table_are_looked_into()
    {
        var cell = new AdaptiveTableCell { Items = { new AdaptiveImage("cell.png") } };
        var table = new AdaptiveTable { Rows = { new AdaptiveTableRow { Cells = { cell } } } };

        Assert.Equal("cell.png", Assert.Single(Given.Card(table).GetResourceInformation()).Url);
    }

    [Fact]
    public void A_fallback_follows_what_it_stands_in_for()
    {
        var chart = new AdaptiveUnknownElement
        {
            Type = "Chart.Line",
            Fallback = new AdaptiveFallbackElement(new AdaptiveImage("chart.png")),
        };
        var action = new AdaptiveSubmitAction
        {
            Fallback = new AdaptiveFallbackElement(Button("instead.png")),
        };
        var card = Given.Card(chart);
        card.Actions.Add(action);

        Assert.Equal(
            ["chart.png", "instead.png"],
            card.GetResourceInformation().Select(resource => resource.Url)
        );
    }

    [Fact]
    public void A_card_that_loads_nothing_lists_nothing()
    {
        var card = Given.Card(new AdaptiveTextBlock("x"), new AdaptiveImage(""));
        card.Actions = null;

        Assert.Empty(card.GetResourceInformation());
    }

    [Fact]
    public void A_picture_that_is_used_twice_is_listed_twice()
    {
        var image = new AdaptiveImage("same.png");

        Assert.Equal(2, Given.Card(image, image).GetResourceInformation().Length);
    }

    [Fact]
    public void A_card_that_holds_itself_comes_to_an_end()
    {
        var card = Given.Card(new AdaptiveImage("once.png"));
        card.Actions.Add(new AdaptiveShowCardAction { Card = card });

        Assert.Single(card.GetResourceInformation());
    }
}
