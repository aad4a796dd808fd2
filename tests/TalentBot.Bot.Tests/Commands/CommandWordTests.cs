using TalentBot.Commands;

namespace TalentBot.Tests.Commands;

public class CommandWordTests
{
    [Fact]
    public void No_word_means_two_things()
    {
        var words = CommandWord.All.SelectMany(c => c.Aliases.Prepend(c.Word)).ToArray();

        Assert.Equal(words.Distinct(), words);
    }

    [Fact]
    public void Every_command_works_somewhere_and_says_what_it_does() =>
        Assert.All(
            CommandWord.All,
            command =>
            {
                Assert.NotEqual(Scope.None, command.Scope);
                Assert.NotEmpty(command.Help);
            }
        );

    [Theory]
    [InlineData("")]
    [InlineData("Start")]
    [InlineData("starts")]
    public void An_unknown_word_is_no_command(string word) => Assert.Null(CommandWord.Find(word));
}
