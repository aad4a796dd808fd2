using Microsoft.Bot.Builder;
using TalentBot.Bots;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Commands;

/// <summary>A line that somebody typed, with everything that a command needs to answer it.</summary>
/// <param name="Context">The turn.</param>
/// <param name="Actor">Who typed.</param>
/// <param name="Line">What was typed.</param>
internal sealed record Typed(ITurnContext Context, Actor Actor, CommandLine Line)
{
    /// <summary>The command's word in the table, whatever language it was typed in.</summary>
    public string Word { get; init; } = Line.Word;

    /// <summary>Where it was typed.</summary>
    public Scope Scope => Scopes.Of(Context.Activity);

    /// <summary>The language of the person who typed.</summary>
    public Language Language => Actor.Language;
}
