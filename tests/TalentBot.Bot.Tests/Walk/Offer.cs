using System.Text.Json.Nodes;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Walk;

/// <summary>Something that the bot has said or shown that one can do: a word to type, or a button.</summary>
/// <param name="Place">Where.</param>
/// <param name="Word">The word; null for a button.</param>
/// <param name="Shown">Where the button stands; null for a word.</param>
/// <param name="Data">What the button sends.</param>
internal sealed record Offer(
    Place Place,
    string? Word,
    Drawn? Shown = null,
    JsonObject? Data = null
)
{
    /// <summary>The same for the same word or button, on whatever card.</summary>
    public string Key =>
        Word is not null
            ? $"{Place} {Word}"
            : $"{Place} {Verb} {Data!["form"]} {Data["to"]} {Data["format"]} {Shown!.Fields.Count()}";

    public string? Verb => (string?)Data?["verb"];
}
