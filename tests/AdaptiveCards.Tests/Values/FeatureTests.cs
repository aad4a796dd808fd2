namespace AdaptiveCards.Tests.Values;

public sealed class FeatureTests
{
    private readonly AdaptiveFeatureRegistration _host = new();

    [Fact]
    public void A_host_always_has_the_known_version_of_cards()
    {
        Assert.Equal("1.6", _host.Get("adaptiveCards"));
        Assert.Throws<AdaptiveException>(() => _host.Set("adaptiveCards", "2.0"));
        Assert.Throws<AdaptiveException>(() => _host.Remove("adaptiveCards"));
    }

    [Fact]
    public void Other_features_come_and_go()
    {
        Assert.Equal("", _host.Get("charts"));
        _host.Set("charts", "1.2");
        Assert.Equal("1.2", _host.Get("charts"));
        _host.Remove("charts");
        Assert.Equal("", _host.Get("charts"));
    }

    [Theory]
    [InlineData("charts", "1.2", true)]
    [InlineData("charts", "1.1", true)]
    [InlineData("charts", "1.3", false)]
    [InlineData("charts", "*", true)]
    [InlineData("maps", "*", false)]
    [InlineData("adaptiveCards", "1.5", true)]
    [InlineData("adaptiveCards", "2.0", false)]
    public void An_element_is_met_by_a_host_that_has_what_it_requires(
        string feature,
        string version,
        bool isMet
    )
    {
        _host.Set("charts", "1.2");
        var text = new AdaptiveTextBlock { Requires = Given.Features(feature, version) };

        Assert.Equal(isMet, text.MeetsRequirements(_host));
    }

    [Fact]
    public void Any_version_of_one_feature_does_not_stand_for_another()
    {
        var text = new AdaptiveTextBlock { Requires = Given.Features("adaptiveCards", "*") };
        text.Requires["maps"] = "1.0";

        Assert.False(text.MeetsRequirements(_host));
    }

    [Fact]
    public void An_element_that_requires_nothing_is_met_by_every_host()
    {
        Assert.Null(new AdaptiveTextBlock().Requires);
        Assert.True(new AdaptiveTextBlock().MeetsRequirements(_host));
    }
}
