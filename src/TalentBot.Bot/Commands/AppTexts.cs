using System.Collections.Immutable;
using TalentBot.Languages;

namespace TalentBot.Commands;

/// <summary>What the app's manifest says about the bot; its files are written from it.</summary>
/// <param name="FullName">At most 100 characters.</param>
/// <param name="ShortDescription">At most 80 characters.</param>
/// <param name="FullDescription">At most 4000 characters.</param>
internal sealed record AppTexts(string FullName, string ShortDescription, string FullDescription)
{
    /// <summary>The texts in a language.</summary>
    public static AppTexts In(Language language) =>
        new(
            language["manifest.full-name"],
            language["manifest.short-description"],
            language["manifest.full-description"]
        );

    /// <summary>The commands that the menu of a scope shows, in order.</summary>
    public static ImmutableArray<CommandWord> Listed(Scope scope) =>
        [.. CommandWord.All.Where(c => c.IsListed && c.WorksIn(scope))];
}
