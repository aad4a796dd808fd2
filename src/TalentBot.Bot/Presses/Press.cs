using Microsoft.Bot.Builder;
using TalentBot.Bots;
using TalentBot.Languages;

namespace TalentBot.Presses;

/// <summary>A button that somebody pressed, with everything that is needed to answer it.</summary>
/// <param name="Context">The turn.</param>
/// <param name="Actor">Who pressed.</param>
/// <param name="Data">What came with it.</param>
/// <param name="Surface">Where the answer is drawn.</param>
internal sealed record Press(ITurnContext Context, Actor Actor, PressData Data, Surface Surface)
{
    /// <summary>The language of the person who pressed.</summary>
    public Language Language => Actor.Language;
}
