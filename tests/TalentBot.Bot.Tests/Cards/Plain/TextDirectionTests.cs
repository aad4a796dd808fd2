using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards.Plain;

public sealed class TextDirectionTests
{
    private const string Typed = "Two teams are late.";

    [Fact]
    public void What_is_typed_keeps_its_direction_on_a_card_from_the_right_to_the_left() =>
        Assert.Equal($"\u2068{Typed}\u2069", Shown(CardText.Literal(Typed), "ar"));

    [Fact]
    public void It_does_so_in_the_parts_of_a_card_too() =>
        Assert.Equal(
            $"\u2068{Typed}\u2069",
            Shown(new AdaptiveContainer { Items = [CardText.Literal(Typed)] }, "ar")
        );

    [Fact]
    public void It_is_left_alone_in_other_languages() =>
        Assert.Equal(Typed, Shown(CardText.Literal(Typed), "fr"));

    /// <summary>The text as it is sent.</summary>
    private static string Shown(AdaptiveElement element, string tag)
    {
        var card = Card.Of("In short.", [element]);
        Card.ToAttachment(card, Language.Of(tag));
        return new ReadCard(card)
            .Everything.Split('\n')
            .Last(line => line.Contains(Typed, StringComparison.Ordinal));
    }
}
