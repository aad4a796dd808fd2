using System.Reflection;
using TalentBot.Commands;
using TalentBot.Presses;

namespace TalentBot.Tests.Walk;

/// <summary>From “hi” alone everything is found by what the bot itself says.</summary>
public class ExplorerTests
{
    private const int MostWalks = 30;
    private const int Steps = 150;

    private static readonly string[] Verbs =
    [
        .. typeof(Verb)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetValue(null)!),
    ];

    [Fact]
    public async Task Every_word_and_every_kind_of_button_is_found_from_hi()
    {
        var missing = CommandWord.All.Select(c => c.Word).Concat(Verbs.Select(Button)).ToHashSet();
        for (var seed = 0; seed < MostWalks && missing.Count > 0; seed++)
        {
            using var explorer = new Explorer(seed);
            await explorer.ExploreAsync(Steps);
            missing.ExceptWith([.. explorer.Words, .. explorer.Verbs.Select(Button)]);
        }

        Assert.Equal("", string.Join(' ', missing));
    }

    /// <summary>Not every client has dialogs, and one to one nothing must be hidden from others.</summary>
    [Fact]
    public async Task One_to_one_no_button_opens_a_dialog()
    {
        using var explorer = new Explorer(seed: 1);

        await explorer.ExploreAsync(2 * Steps);

        var opening = explorer
            .OneToOne.SelectMany(card => card.Sent)
            .Where(data => data["msteams"] is not null)
            .Select(data => $"{data["verb"]}")
            .Distinct(StringComparer.Ordinal);
        Assert.Equal("", string.Join(' ', opening));
    }

    private static string Button(string verb) => $"button:{verb}";
}
