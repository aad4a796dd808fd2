using System.Text;
using TalentBot.Commands;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Tests.Commands;

public class CommandWordTests
{
    private static readonly Scope[] Places = [Scope.Personal, Scope.GroupChat, Scope.Channel];

    [Fact]
    public void No_word_of_any_language_means_two_things_in_the_same_place_even_without_accents() =>
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
                            .SelectMany(w =>
                                new[] { PlainLetters.Of(w), PlainLetters.WithVowels(w) }
                            )
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
    [InlineData("Start")]
    [InlineData("starts")]
    public void An_unknown_word_is_no_command(string word) =>
        Assert.Null(CommandWord.Find(word, Scope.Channel));

    [Fact]
    public void A_word_means_what_works_where_it_is_typed()
    {
        Assert.Equal("stop", CommandWord.Find("cancel", Scope.Personal)?.Word);
        Assert.Equal("cancel", CommandWord.Find("cancel", Scope.Channel)?.Word);
    }

    [Theory]
    [InlineData("demarrer", "start")]
    [InlineData("démarrer", "start")]
    [InlineData("schliessen", "close")]
    [InlineData("schließen", "close")]
    [InlineData("oeffnen", "reopen")]
    [InlineData("offnen", "reopen")]
    [InlineData("proces-verbal", "record")]
    [InlineData("porque", "why")]
    [InlineData("اجب", "answer")]
    [InlineData("ذكر", "remind")]
    public void A_word_is_known_with_accents_and_without(string typed, string word) =>
        Assert.Equal(word, CommandWord.Find(typed, Scope.Channel)?.Word);

    [Fact]
    public void A_word_is_known_however_its_accents_are_composed() =>
        Assert.Equal(
            "start",
            CommandWord.Find("démarrer".Normalize(NormalizationForm.FormD), Scope.Channel)?.Word
        );
}
