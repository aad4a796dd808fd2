using System.Text;
using System.Text.Json;
using AdaptiveCards;

namespace TalentBot.Fuzz.Targets;

/// <summary>Cards as text.</summary>
internal sealed class CardTarget : ITarget
{
    public string Name => "card";

    public Outcome Read(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        if (Parse(text) is not { } result)
        {
            return Outcome.Refused;
        }

        foreach (var warning in result.Warnings)
        {
            Promise.IsBrief(warning.Message);
        }

        Check(result.Card);
        return Outcome.Taken;
    }

    private static void Check(AdaptiveCard card)
    {
        _ = card.GetResourceInformation();
        var once = card.ToJson();
        var again = AdaptiveCard.FromJson(once).Card;
        Promise.Same(once, again.ToJson(), "A card is written as it is read.");

        var foreign = JsonSerializer.Serialize(card);
        Promise.That(
            JsonElement.DeepEquals(JsonElement.Parse(once), JsonElement.Parse(foreign)),
            "Every serializer writes the same card."
        );
    }

    private static AdaptiveCardParseResult? Parse(string text)
    {
        try
        {
            return AdaptiveCard.FromJson(text);
        }
        catch (AdaptiveSerializationException refusal)
        {
            Promise.IsBrief(refusal.Message);
            return null;
        }
    }
}
