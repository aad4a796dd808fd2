using TalentBot.Fuzz.Targets;

namespace TalentBot.Fuzz.Tests.Targets;

public sealed class TokenInputTests
{
    [Fact]
    public void Lines_of_json_become_a_token() =>
        Assert.Equal("Bearer e30.e30.c2ln", TokenInput.HeaderOf([.. "{}\n{}\nsig"u8]));

    [Fact]
    public void The_signature_may_hold_any_byte() =>
        Assert.Equal("Bearer e30.e30.Cv8", TokenInput.HeaderOf([.. "{}\n{}\n"u8, 10, 255]));

    [Fact]
    public void Anything_else_is_the_header_itself() =>
        Assert.Equal("Bearer \u00ff", TokenInput.HeaderOf([.. "Bearer "u8, 255]));
}
