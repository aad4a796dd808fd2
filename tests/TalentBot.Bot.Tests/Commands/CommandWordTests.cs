using TalentBot.Commands;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Tests.Commands;

public class CommandWordTests
{
    private static readonly Scope[] Places = [Scope.Personal, Scope.GroupChat, Scope.Channel];

    [Fact]
    public void No_word_of_any_language_means_two_things_in_the_same_place() =>
        Assert.All(
            Places,
            place =>
            {
                var words = CommandWord
                    .All.Where(c => c.WorksIn(place))
                    .SelectMany(c =>
                        Language
                            .All.SelectMany(l => c.SpokenIn(l))
                            .Append(c.Word)
                            .Select(Spelling.Of)
                            .Distinct()
                    )
                    .ToArray();

                Assert.Equal(words.Distinct(), words);
            }
        );

    [Fact]
    public void Every_command_works_somewhere_and_says_what_it_does_in_every_language() =>
        Assert.All(
            CommandWord.All,
            command =>
            {
                Assert.NotEqual(Scope.None, command.Scope);
                Assert.All(Language.All, language => Assert.NotEmpty(command.Help(language)));
                Assert.All(Language.All, language => Assert.NotEmpty(command.SpokenIn(language)));
            }
        );

    [Theory]
    [InlineData("")]
    [InlineData("starts")]
    public void An_unknown_word_is_no_command(string word) =>
        Assert.Null(CommandWord.Find(word, Scope.Channel));

    [Theory]
    [InlineData("demarrer", "start")]
    [InlineData("Démarrer", "start")]
    [InlineData("proces-verbal", "record")]
    [InlineData("schliessen", "close")]
    [InlineData("اجب", "answer")]
    public void Accents_may_be_left_out(string word, string command) =>
        Assert.Equal(command, CommandWord.Find(word, Scope.Channel)?.Word);

    [Fact]
    public void No_word_means_two_commands_in_one_place() =>
        Assert.All(
            Language.All.SelectMany(language =>
                CommandWord.All.SelectMany(c => c.SpokenIn(language).Select(word => (c, word)))
            ),
            spoken => Assert.Equal(spoken.c, CommandWord.Find(spoken.word, spoken.c.Scope))
        );

    [Fact]
    public void A_word_means_what_works_where_it_is_typed()
    {
        Assert.Equal("stop", CommandWord.Find("cancel", Scope.Personal)?.Word);
        Assert.Equal("cancel", CommandWord.Find("cancel", Scope.Channel)?.Word);
    }
}
