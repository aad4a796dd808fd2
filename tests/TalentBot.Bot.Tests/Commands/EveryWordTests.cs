using TalentBot.Commands;
using TalentBot.Languages;
using TalentBot.Tests.Testing;
using TalentBot.Text;

namespace TalentBot.Tests.Commands;

/// <summary>Every word of the table is carried out wherever it works, in every spelling of every language.</summary>
public sealed class EveryWordTests
{
    public static TheoryData<string> Tags => [.. Language.All.Select(l => l.Tag)];

    [Fact]
    public void Every_word_has_something_that_carries_it_out_and_nothing_else_has()
    {
        using var team = new Team();

        Assert.Equal(CommandWord.All.Select(c => c.Word).Order(), team.CarriedOut.Order());
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task Every_spelling_is_understood(string tag)
    {
        var language = Language.Of(tag);
        foreach (var command in CommandWord.All)
        {
            foreach (var scope in new[] { Scope.Personal, Scope.GroupChat, Scope.Channel })
            {
                foreach (
                    var word in Spellings(command, language).Where(_ => command.WorksIn(scope))
                )
                {
                    await IsUnderstoodAsync(word, command, scope, language);
                }
            }
        }
    }

    private static async Task IsUnderstoodAsync(
        string word,
        CommandWord command,
        Scope scope,
        Language language
    )
    {
        using var team = new Team("Olga", "Ana", "Ben") { Locale = language.Tag };
        await team.GivenAsync(Given.Decision("Olga", "Ana", "Ben"));
        var said = await In(scope, team).TypesAsync(word);

        var unknown = language.Say("help.unknown-word", ("word", word));
        Assert.Equal(command, CommandWord.Find(word, scope));
        Assert.DoesNotContain(said, d => d.Text.Contains(unknown, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Spellings(CommandWord command, Language language) =>
        command
            .SpokenIn(language)
            .Append(command.Word)
            .SelectMany(word => new[] { word, Spelling.Of(word).Replace(' ', '-') })
            .Distinct();

    private static Client In(Scope scope, Team team) =>
        scope switch
        {
            Scope.Personal => team.InPrivate("Olga"),
            Scope.GroupChat => team.InGroupChat("Olga"),
            _ => team.InThread("Olga"),
        };
}
