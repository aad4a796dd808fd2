namespace AdaptiveCards.Tests.Serialization;

public sealed class FallbackTests
{
    [Fact]
    public void A_fallback_can_be_nothing()
    {
        var text = Given.Read<AdaptiveTextBlock>(
            """{"type":"TextBlock","text":"x","fallback":"drop"}"""
        );

        Assert.Equal(AdaptiveFallbackElement.AdaptiveFallbackType.Drop, text.Fallback.Type);
        Assert.Null(text.Fallback.Content);
        Assert.Contains(
            "\"fallback\": \"drop\"",
            Given.Card(text).ToJson(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_fallback_can_be_an_element_with_a_fallback_of_its_own()
    {
        var table = new AdaptiveTable
        {
            Fallback = new AdaptiveFallbackElement(
                new AdaptiveFactSet
                {
                    Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("last")),
                }
            ),
        };

        var again = Assert.IsType<AdaptiveTable>(
            Assert.Single(Given.Again(Given.Card(table)).Body)
        );

        var facts = Assert.IsType<AdaptiveFactSet>(again.Fallback.Content);
        Assert.Equal("last", Assert.IsType<AdaptiveTextBlock>(facts.Fallback.Content).Text);
    }

    [Fact]
    public void A_fallback_may_carry_the_id_of_what_it_replaces()
    {
        var table = new AdaptiveTable
        {
            Id = "figures",
            Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("x") { Id = "figures" }),
        };

        Assert.Equal("figures", Given.Again(Given.Card(table)).Body[0].Fallback.Content.Id);
    }

    [Fact]
    public void An_action_can_be_dropped_or_replaced()
    {
        var card = AdaptiveCard
            .FromJson(
                """{"type":"AdaptiveCard","version":"1.5","actions":[{"type":"Action.Submit","fallback":"drop"},{"type":"Action.New","fallback":{"type":"Action.Submit","title":"Old"}}]}"""
            )
            .Card;

        Assert.Equal(
            AdaptiveFallbackElement.AdaptiveFallbackType.Drop,
            card.Actions[0].Fallback.Type
        );
        var unknown = Assert.IsType<AdaptiveUnknownAction>(card.Actions[1]);
        var instead = Assert.IsType<AdaptiveSubmitAction>(unknown.Fallback.Content);
        Assert.Equal("Old", instead.Title);
    }

    [Fact]
    public void Requirements_are_read_and_written()
    {
        var text = Given.Read<AdaptiveTextBlock>(
            """{"type":"TextBlock","text":"x","requires":{"adaptiveCards":"1.5","charts":"*"}}"""
        );

        Assert.Equal("1.5", text.Requires["adaptiveCards"]);
        Assert.Equal("*", Given.Again(Given.Card(text)).Body[0].Requires["charts"]);
    }

    [Fact]
    public void A_fallback_that_says_nothing_is_not_written()
    {
        var text = new AdaptiveTextBlock("x") { Fallback = new AdaptiveFallbackElement() };

        Assert.DoesNotContain("fallback", Given.Card(text).ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"hide\"")]
    [InlineData("5")]
    [InlineData("{}")]
    public void Another_fallback_is_refused(string fallback) =>
        Assert.Throws<AdaptiveSerializationException>(() =>
            Given.Read<AdaptiveTextBlock>($$"""{"type":"TextBlock","fallback":{{fallback}}}""")
        );
}
