using CsCheck;

namespace AdaptiveCards.Tests.Serialization;

public sealed class RoundTripProperties
{
    [Fact]
    public void Every_card_reads_as_it_was_written() =>
        AnyCard.Cards.Sample(
            card => Assert.Equal(card.ToJson(), Given.Again(card).ToJson()),
            iter: 300
        );

    [Fact]
    public void Every_text_either_is_a_card_or_is_refused() =>
        Gen.Select(AnyCard.Cards, Gen.Int[0, 5000], Gen.Char)
            .Sample(
                (card, at, with) =>
                {
                    var json = card.ToJson();
                    at %= json.Length;
                    var broken = json[..at] + with + json[(at + 1)..];

                    // Any other exception fails the test.
                    try
                    {
                        return AdaptiveCard.FromJson(broken).Card is not null;
                    }
                    catch (AdaptiveSerializationException)
                    {
                        return true;
                    }
                },
                iter: 1000
            );
}
