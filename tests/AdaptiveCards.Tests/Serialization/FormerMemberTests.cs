namespace AdaptiveCards.Tests.Serialization;

/// <summary>Members that are obsolete, but may still stand in a card.</summary>
[Obsolete("Tests obsolete members.")]
public sealed class FormerMemberTests
{
    [Fact]
    public void Former_members_are_read_and_written()
    {
        var card = new AdaptiveCard("1.5")
        {
            Title = "title",
            MinVersion = "1.0",
            Body =
            {
                new AdaptiveTextBlock("x") { Speak = "block", MaxWidth = 50 },
                new AdaptiveColumn { Size = "Auto" },
                new AdaptiveFactSet { Facts = { new AdaptiveFact("a", "b") { Speak = "fact" } } },
                new AdaptiveChoiceSetInput
                {
                    Id = "c",
                    Choices =
                    {
                        new AdaptiveChoice { IsSelected = true, Speak = "choice" },
                    },
                },
            },
            Actions = { new AdaptiveSubmitAction { Speak = "action" } },
        };

        var result = AdaptiveCard.FromJson(card.ToJson());

        Assert.Empty(result.Warnings);
        Assert.Equal(card.ToJson(), result.Card.ToJson());
        Assert.Equal(("title", "1.0"), (result.Card.Title, result.Card.MinVersion.ToString()));
        Assert.Equal("action", result.Card.Actions[0].Speak);
        var text = (AdaptiveTextBlock)result.Card.Body[0];
        Assert.Equal(("block", 50), (text.Speak, text.MaxWidth));
        Assert.Equal("Auto", ((AdaptiveColumn)result.Card.Body[1]).Size);
        Assert.Equal("fact", ((AdaptiveFactSet)result.Card.Body[2]).Facts[0].Speak);
        var choice = ((AdaptiveChoiceSetInput)result.Card.Body[3]).Choices[0];
        Assert.Equal((true, "choice"), (choice.IsSelected, choice.Speak));
    }
}
