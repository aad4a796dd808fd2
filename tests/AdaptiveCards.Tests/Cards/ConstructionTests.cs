namespace AdaptiveCards.Tests.Cards;

public sealed class ConstructionTests
{
    [Fact]
    [Obsolete("Tests an obsolete constructor.")]
    public void A_card_of_no_version_is_of_the_first() =>
        Assert.Equal("1.0", new AdaptiveCard().Version.ToString());

    [Fact]
    public void A_background_takes_its_placement_at_once()
    {
        AdaptiveBackgroundImage[] images =
        [
            new(
                "tile.png",
                AdaptiveImageFillMode.Repeat,
                AdaptiveHorizontalAlignment.Center,
                AdaptiveVerticalAlignment.Bottom
            ),
            new(
                new Uri("tile.png", UriKind.Relative),
                AdaptiveImageFillMode.Repeat,
                AdaptiveHorizontalAlignment.Center,
                AdaptiveVerticalAlignment.Bottom
            ),
        ];

        Assert.All(
            images,
            image =>
            {
                Assert.Equal("tile.png", image.UrlString);
                Assert.Equal(AdaptiveImageFillMode.Repeat, image.FillMode);
                Assert.Equal(AdaptiveHorizontalAlignment.Center, image.HorizontalAlignment);
                Assert.Equal(AdaptiveVerticalAlignment.Bottom, image.VerticalAlignment);
            }
        );
    }

    [Fact]
    public void An_exception_of_a_fallback_is_one_of_a_card()
    {
        var inner = new InvalidOperationException();

        var fault = new AdaptiveFallbackException("nothing left", inner);

        Assert.IsType<AdaptiveException>(fault, exactMatch: false);
        Assert.Equal(("nothing left", (Exception)inner), (fault.Message, fault.InnerException));
        Assert.Equal("nothing left", new AdaptiveFallbackException("nothing left").Message);
        Assert.Null(new AdaptiveFallbackException().InnerException);
    }

    [Fact]
    [Obsolete("Tests an obsolete class.")]
    public void The_names_of_widths_can_be_read_as_widths()
    {
        Assert.Equal(AdaptiveWidth.Auto, AdaptiveWidth.Parse(AdaptiveColumnWidth.Auto));
        Assert.Equal(AdaptiveWidth.Stretch, AdaptiveWidth.Parse(AdaptiveColumnWidth.Stretch));
        Assert.Equal(AdaptiveWidth.Auto, AdaptiveWidth.Parse(AdaptiveColumnSize.Auto));
        Assert.Equal(AdaptiveWidth.Stretch, AdaptiveWidth.Parse(AdaptiveColumnSize.Stretch));
    }
}
