using System.Text.Json;
using AdaptiveCards.Tests.Generated;
using CsCheck;

namespace AdaptiveCards.Tests.Serialization;

public sealed class RoundTripProperties
{
    [Fact]
    public void Every_card_reads_as_it_was_written() =>
        AnyCard.Cards.Sample(
            card =>
            {
                var json = card.ToJson();

                Assert.Equal(json, AdaptiveCard.FromJson(json).Card.ToJson());
            },
            iter: 300
        );

    [Fact]
    public void Every_serializer_writes_the_same_card() =>
        AnyCard.Cards.Sample(
            card =>
                Assert.True(
                    JsonElement.DeepEquals(
                        JsonElement.Parse(card.ToJson()),
                        JsonSerializer.SerializeToElement<object>(card)
                    )
                ),
            iter: 100
        );

    [Fact]
    public void Whatever_is_read_is_written_as_it_will_be_read_again() =>
        AnyText.NearlyCards.Sample(
            text =>
            {
                var once = Read(text)?.Card.ToJson();

                Assert.Equal(once, once is null ? null : AdaptiveCard.FromJson(once).Card.ToJson());
            },
            iter: 2000
        );

    [Fact]
    public void The_same_text_always_reads_the_same() =>
        AnyText.NearlyCards.Sample(
            text =>
            {
                var (one, other) = (Read(text), Read(text));

                Assert.Equal(one?.Card.ToJson(), other?.Card.ToJson());
                Assert.Equal(
                    one?.Warnings.Select(w => (w.Code, w.Message)),
                    other?.Warnings.Select(w => (w.Code, w.Message))
                );
            },
            iter: 500
        );

    [Fact]
    public void Every_text_either_is_a_card_or_is_refused() =>
        Gen.Select(AnyCard.Cards, Gen.Int[0, 5000], Gen.Char)
            .Sample(
                (card, at, with) =>
                {
                    var json = card.ToJson();
                    at %= json.Length;

                    // Any exception but the one that Read knows fails the test.
                    Read(json[..at] + with + json[(at + 1)..]);
                },
                iter: 1000
            );

    [Theory]
    [InlineData("""{"type":"Container","items":[""", "]}")]
    [InlineData("""{"type":"TextBlock","fallback":""", "}")]
    [InlineData("""{"type":"TextBlock","x":[""", "]}")]
    [InlineData(
        """{"type":"ActionSet","actions":[{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","body":[""",
        "]}}]}"
    )]
    public void However_deep_a_text_is_it_is_a_card_or_is_refused(string opening, string closing)
    {
        foreach (var times in Enumerable.Range(1, 70).Append(3000))
        {
            var element =
                string.Concat(Enumerable.Repeat(opening, times))
                + """{"type":"TextBlock"}"""
                + string.Concat(Enumerable.Repeat(closing, times));

            var card = Read(Given.JsonWith(element))?.Card.ToJson();

            // The card, its body and the innermost text are three levels; 64 are allowed.
            var depth = (times * opening.Count(c => c is '{' or '[')) + 3;
            Assert.Equal(depth <= 64, card is not null);
        }
    }

    private static AdaptiveCardParseResult? Read(string text)
    {
        try
        {
            return AdaptiveCard.FromJson(text);
        }
        catch (AdaptiveSerializationException)
        {
            return null;
        }
    }
}
