using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private readonly Team _team = new("Ana");

    public void Dispose() => _team.Dispose();

    [Theory]
    [InlineData("help")]
    [InlineData("hi")]
    [InlineData("HELLO")]
    [InlineData("")]
    [InlineData("help me please")]
    public async Task Help_in_a_channel_lists_what_works_there(string line)
    {
        var help = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.Equal(Places.Thread().Id, help.Place);
        Assert.All(
            ["start", "answer", "status", "close", "help"],
            word => Assert.Contains($"\n{word} ", help.Text, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("hello")]
    [InlineData("help")]
    public async Task Help_one_to_one_lists_what_works_there(string line)
    {
        var help = Assert.Single(await _team.InPrivate("Ana").TypesAsync(line));

        Assert.Contains("\nhelp ", help.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nclose ", help.Text, StringComparison.Ordinal);
        Assert.Contains("in a channel or group chat", help.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_works_in_a_group_chat() =>
        Assert.Single(await _team.InGroupChat("Ana").TypesAsync("help"));

    [Fact]
    public async Task One_to_one_an_unknown_word_is_quoted_above_the_help()
    {
        var help = Assert.Single(await _team.InPrivate("Ana").TypesAsync("Make me a sandwich"));

        Assert.Contains("“make me a sandwich”", help.Text, StringComparison.Ordinal);
        Assert.Contains("\nquick ", help.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_unknown_line_is_quoted_in_part()
    {
        var help = Assert.Single(
            await _team.InPrivate("Ana").TypesAsync("{{DATE(x)}} " + new string('z', 5000))
        );

        Assert.Contains("“{{date(x)}} zzz", help.Text, StringComparison.Ordinal);
        Assert.True(help.Text.Length < 2000);
    }
}
