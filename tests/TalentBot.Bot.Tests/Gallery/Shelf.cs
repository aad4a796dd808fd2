using System.Text.Json.Nodes;
using TalentBot.Cards;
using TalentBot.Languages;
using TalentBot.Tests.Cards.States;

namespace TalentBot.Tests.Gallery;

/// <summary>Every card of a language: those of a whole conversation, and those of every state of a decision.</summary>
internal static class Shelf
{
    /// <summary>The cards as they are sent, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, JsonObject>> FillAsync(Language language)
    {
        var all = (await Tour.TakeAsync(language)).ToDictionary(StringComparer.Ordinal);
        foreach (var name in StateCards.Names)
        {
            all[$"state-{name}"] = AsSent(name, language);
        }

        return all;
    }

    private static JsonObject AsSent(string name, Language language)
    {
        var card = StateCards.Draw(name, language);
        Card.ToAttachment(card, language);
        return JsonNode.Parse(card.ToJson())!.AsObject();
    }
}
