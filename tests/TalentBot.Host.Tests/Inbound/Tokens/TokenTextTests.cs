using CsCheck;
using TalentBot.Host.Inbound.Tokens;
using TalentBot.Host.Tests.Inbound.Testing;

namespace TalentBot.Host.Tests.Inbound.Tokens;

public sealed class TokenTextTests
{
    private static readonly string Good = "Bearer " + TokenForge.Make();

    [Fact]
    public void A_good_header_gives_its_claims()
    {
        var parts = Assert.IsType<TokenReading.Sound>(TokenText.Read(Good)).Parts;

        Assert.Equal("https://api.botframework.com", parts.Issuer);
        Assert.Equal(GuardedBot.AppId, parts.Audience);
        Assert.Equal(GuardedBot.ServiceUrl, parts.ServiceUrl);
        Assert.Equal(TimeSpan.FromHours(1), parts.Expires - parts.NotBefore);
    }

    [Fact]
    public void A_header_of_8_KiB_is_looked_at_and_a_longer_one_is_not()
    {
        Assert.Equal(TokenFault.Malformed, FaultOf("Bearer ".PadRight(TokenText.Longest, 'a')));
        Assert.Equal(TokenFault.TooLong, FaultOf("Bearer ".PadRight(TokenText.Longest + 1, 'a')));
    }

    [Fact]
    public void Whatever_is_written_is_read_or_refused() =>
        Gen.String.Sample(text =>
        {
            Assert.IsType<TokenReading.Refused>(TokenText.Read(text));
            Assert.IsType<TokenReading.Refused>(TokenText.Read("Bearer " + text));
        });

    [Fact]
    public void Whatever_is_changed_in_a_good_token_it_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Char, Gen.Int[0, 3])
            .Sample(
                (at, letter, length) =>
                {
                    var rest = Good[Math.Min(Good.Length, at + length)..];
                    Assert.NotNull(TokenText.Read(Good[..at] + letter + rest));
                }
            );

    private static TokenFault FaultOf(string authorization) =>
        Assert.IsType<TokenReading.Refused>(TokenText.Read(authorization)).Fault;
}
